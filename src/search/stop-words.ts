/** German words that stand in every text and so lead nowhere. Written folded, as `fold` leaves them. */
export const STOP_WORDS: ReadonlySet<string> = new Set((
  'aber als also am an auch auf aus bei beim bin bis bist da dann das dass dazu de dem den der des die dies diese diesem diesen dieser dieses doch dort du durch ' +
  'ein eine einem einen einer eines er es etwas fur gibt gut hab habe haben hat hatte hier ich ihm ihn ihnen ihr ihre ihrem ihren im in ins ist ja jede jeder jetzt ' +
  'kann kein keine keinen man mein meine meinem meinen meiner mich mir mit muss nach nicht nichts noch nur ob oder ohne sehr sein seine sich sie sind so soll sollen ' +
  'uber um und uns vom von vor war was weil wenn wer werden wie will wir wird wo wollen zu zum zur'
).split(' '))

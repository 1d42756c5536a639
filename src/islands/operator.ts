/** Pages need it before the first paint too, so it lives where both may import from. */
export { isPoint, leavePoint, operator, setOperator, TIMES, type Operator, type Role } from '../model/operator.ts'

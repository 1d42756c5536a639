/**
 * Does jobs with a few hands at a time, each with a tool of its own.
 * @returns the results in the order of the jobs
 */
export async function crew<Job, Tool, Result>(jobs: readonly Job[], tools: readonly Tool[], work: (job: Job, tool: Tool) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = []
  let next = 0
  await Promise.all(tools.map(async (tool) => {
    for (let index = next++; index < jobs.length; index = next++) results[index] = await work(jobs[index]!, tool)
  }))
  return results
}

/** Goes on in a task of its own, so that what waits for the thread (a finger, a frame) comes in between. */
export const nextTask = (): Promise<void> => new Promise((done) => setTimeout(done));

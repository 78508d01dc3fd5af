/** Says what this machine lacks to run a route, and how to get it. */
export class Missing extends Error {}

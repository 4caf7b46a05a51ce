/** Whether what a server keeps is in a PostgreSQL, named by its connection string; otherwise it is in a folder. */
export const isUrl = (location: string): boolean => /^postgres(ql)?:\/\//.test(location);

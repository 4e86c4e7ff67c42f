#ifndef PLANCHECK_CSYSTEMCALLS_H
#define PLANCHECK_CSYSTEMCALLS_H

/* prctl takes a variable number of arguments, which Swift does not import. */

/* Dies when the parent dies: nobody would read the answers. */
int csystem_die_with_parent(void);

/* Gives up for good what an executed file could win (set-user-id). */
int csystem_forbid_new_privileges(void);

/* pipe2 is declared only for _GNU_SOURCE; both ends are closed in executed files. */
int csystem_make_pipe(int ends[2]);

/* The file system's magic number (statfs(2)), -1 on failure; sys/vfs.h is in no module map. */
long csystem_file_system(const char *path);

#endif

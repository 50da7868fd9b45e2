/* Makes every sync to disk take 2.5 ms, which is what an ordinary cloud disk takes: preloaded into the programs
 * that are measured, so that fast disks tell what slow ones do. */
#define _GNU_SOURCE
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

static const struct timespec PAUSE = {0, 2500000};

int fsync(int fd) {
    nanosleep(&PAUSE, 0);
    return (int)syscall(SYS_fsync, fd);
}

int fdatasync(int fd) {
    nanosleep(&PAUSE, 0);
    return (int)syscall(SYS_fdatasync, fd);
}

#include "tests/faults/faultgrid.h"

int main(int argc, char **argv)
{
    return runFaults(machineFaults(), argc, argv);
}

#include "gui/program.h"

int main(int argc, char** argv)
{
    return besa::runProgram(argc, argv);
}

#include "cli/application.h"

int main(int argc, char** argv)
{
    return besa::cli::runApplication(argc, argv);
}

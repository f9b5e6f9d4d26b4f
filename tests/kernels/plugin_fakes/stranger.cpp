// A library that is no plug-in.
extern "C" int strangerToEveryProgram()
{
    return 0;
}

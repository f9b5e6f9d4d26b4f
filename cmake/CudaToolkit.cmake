# nvcc, when there is one: BESA_HAS_NVCC. It builds the CUDA plug-in alone; every other target is built, and runs,
# without a CUDA toolkit.
option(BESA_CUDA "Build the CUDA plug-in where nvcc is found" ON)
# Compute capabilities: A100; RTX 30; RTX 40, L4; H100, H200 and, through PTX, B200 and what lies between; RTX 50 and,
# through PTX, whatever comes later.
set(BESA_CUDA_ARCHITECTURES "80-real;86-real;89-real;90;120" CACHE STRING
    "What the CUDA plug-in is built for, in the words of CMAKE_CUDA_ARCHITECTURES")

set(BESA_HAS_NVCC OFF)
if(BESA_CUDA)
  include(CheckLanguage)
  set(CMAKE_CUDA_ARCHITECTURES ${BESA_CUDA_ARCHITECTURES})
  set(CMAKE_CUDA_RUNTIME_LIBRARY Shared) # LibTorch brings it; a process must not have two
  check_language(CUDA)
  if(CMAKE_CUDA_COMPILER)
    enable_language(CUDA)
    if(CMAKE_CUDA_COMPILER_VERSION VERSION_LESS 13)
      message(STATUS "CUDA plug-in: not built; LibTorch's CUDA half needs CUDA 13, and nvcc is "
          "${CMAKE_CUDA_COMPILER_VERSION}")
    else()
      set(BESA_HAS_NVCC ON)
    endif()
  else()
    message(STATUS "CUDA plug-in: not built; nvcc was not found")
  endif()
endif()

if(BESA_CCACHE AND BESA_CCACHE_PROGRAM)
  set(CMAKE_CUDA_COMPILER_LAUNCHER ${BESA_CCACHE_PROGRAM})
endif()

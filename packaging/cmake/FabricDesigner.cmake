# SPDX-License-Identifier: GPL-3.0-or-later
# All build policy in one place: the folders only name their libraries, what those may use, and their tests.

option(FD_WERROR "Treat compiler warnings as errors" OFF)
option(FD_PRECOMPILE_QT "Precompile the Qt headers of the widget libraries" ON)
set(FD_SANITIZE "" CACHE STRING "Sanitizers to build with, e.g. address,undefined or thread")

if(NOT CMAKE_BUILD_TYPE AND NOT CMAKE_CONFIGURATION_TYPES)
    set(CMAKE_BUILD_TYPE Release CACHE STRING "Build type" FORCE)
endif()
# CMake's own choice is -O3: it takes longer to build and makes nothing here measurably faster.
if(CMAKE_CXX_FLAGS_RELEASE STREQUAL "-O3 -DNDEBUG")
    set(CMAKE_CXX_FLAGS_RELEASE "-O2 -DNDEBUG")
endif()
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_ARCHIVE_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/lib")
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")

find_package(Threads REQUIRED)
find_package(Boost 1.74 REQUIRED)
find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Widgets PrintSupport Charts Svg)
find_package(Qt6 6.4 REQUIRED COMPONENTS LinguistTools)
if(BUILD_TESTING OR NOT DEFINED BUILD_TESTING)
    find_package(Qt6 6.4 REQUIRED COMPONENTS Test)
endif()
find_package(QCustomPlotQt6 CONFIG QUIET)
if(NOT QCustomPlotQt6_FOUND)
    find_path(FD_QCUSTOMPLOT_INCLUDE qcustomplot.h)
    find_library(FD_QCUSTOMPLOT_LIBRARY NAMES QCustomPlotQt6 qcustomplot-qt6 qcustomplot)
    if(NOT FD_QCUSTOMPLOT_INCLUDE OR NOT FD_QCUSTOMPLOT_LIBRARY)
        message(FATAL_ERROR "QCustomPlot for Qt 6 is missing. On Debian and Ubuntu install libqcustomplot-dev.")
    endif()
    add_library(QCustomPlotQt6::QCustomPlotQt6 UNKNOWN IMPORTED)
    set_target_properties(QCustomPlotQt6::QCustomPlotQt6 PROPERTIES
        IMPORTED_LOCATION "${FD_QCUSTOMPLOT_LIBRARY}" INTERFACE_INCLUDE_DIRECTORIES "${FD_QCUSTOMPLOT_INCLUDE}")
endif()

function(fd_policy target)
    target_compile_features(${target} PUBLIC cxx_std_20)
    set_target_properties(${target} PROPERTIES CXX_EXTENSIONS OFF)
    target_compile_options(${target} PRIVATE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor
        -ffp-contract=off $<$<BOOL:${FD_WERROR}>:-Werror>)
    # g++ 12 with optimisation sees overlapping copies in "text" + std::string that are not there (GCC bug 105651).
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
        target_compile_options(${target} PRIVATE -Wno-restrict)
        # It also takes parts of "a ? Text{...} : Text{...}" and values of std::optional for uninitialised, and the end of a
        # short string for the end of a buffer, depending on what was inlined: warnings, but no errors.
        target_compile_options(${target} PRIVATE
            -Wno-error=maybe-uninitialized -Wno-error=array-bounds -Wno-error=stringop-overflow -Wno-error=stringop-overread)
    endif()
    if(FD_SANITIZE)
        target_compile_options(${target} PRIVATE -fsanitize=${FD_SANITIZE} -fno-omit-frame-pointer
            $<$<BOOL:${FD_FUZZERS}>:-fsanitize=fuzzer-no-link>)
        target_link_options(${target} PUBLIC -fsanitize=${FD_SANITIZE})
    endif()
endfunction()

function(fd_use_qt target)
    set_target_properties(${target} PROPERTIES AUTOMOC ON)
    target_compile_definitions(${target} PRIVATE QT_NO_CAST_FROM_ASCII QT_DISABLE_DEPRECATED_BEFORE=0x060400)
    target_link_libraries(${target} PUBLIC ${ARGN})
endfunction()

# What most files of a library include, in one precompiled header for each library: the files of the window compile in
# less than half the time with it. No source may rely on it: packaging/dev/check-headers and every build with a compiler
# cache, which precompiled headers defeat, do without.
set(FD_MODEL_HEADERS "${CMAKE_SOURCE_DIR}/core/model/document.h" "${CMAKE_SOURCE_DIR}/core/model/relations.h"
    <algorithm> <functional> <map> <memory> <optional> <string> <vector>)
set(FD_WIDGET_HEADERS <QAbstractItemModel> <QAction> <QApplication> <QBoxLayout> <QComboBox> <QDialog> <QFile>
    <QFormLayout> <QGraphicsItem> <QGraphicsScene> <QGraphicsView> <QHeaderView> <QHash> <QLabel> <QLineEdit>
    <QMenu> <QMessageBox> <QPainter> <QPushButton> <QSettings> <QSpinBox> <QTableView> <QTimer> <QToolButton>
    <QTreeView> <QVariant> <QWidget> "${CMAKE_SOURCE_DIR}/core/workspace/workspace.h")
if(FD_PRECOMPILE_QT AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(FD_PRECOMPILE ON)
else()
    set(FD_PRECOMPILE OFF)
endif()
function(fd_precompile name)
    if(FD_PRECOMPILE AND name STREQUAL ui)
        target_precompile_headers(fd_${name} PRIVATE ${FD_WIDGET_HEADERS} ${FD_MODEL_HEADERS})
    elseif(FD_PRECOMPILE AND name MATCHES "^(reachability|diagram|exchange|workspace|cli)$")
        target_precompile_headers(fd_${name} PRIVATE ${FD_MODEL_HEADERS})
    endif()
endfunction()

# fd_library(NAME model ROOT core DEPENDS base addressing [QT Qt6::Core ...])
# One folder is one library; its sources are all .cpp files below the folder. Includes are written from ROOT.
# Which library may use which is checked by tests/architecture against tests/architecture/levels.txt.
function(fd_library)
    cmake_parse_arguments(ARG "" "NAME;ROOT" "DEPENDS;QT;PRIVATE" ${ARGN})
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/*.cpp" "${CMAKE_CURRENT_SOURCE_DIR}/*.h")
    add_library(fd_${ARG_NAME} STATIC ${sources})
    add_library(fd::${ARG_NAME} ALIAS fd_${ARG_NAME})
    fd_policy(fd_${ARG_NAME})
    target_include_directories(fd_${ARG_NAME} PUBLIC "${CMAKE_SOURCE_DIR}/${ARG_ROOT}")
    foreach(dependency IN LISTS ARG_DEPENDS)
        target_link_libraries(fd_${ARG_NAME} PUBLIC fd::${dependency})
    endforeach()
    if(ARG_QT)
        fd_use_qt(fd_${ARG_NAME} ${ARG_QT})
    endif()
    fd_precompile(${ARG_NAME})
    if(ARG_PRIVATE)
        target_link_libraries(fd_${ARG_NAME} PRIVATE ${ARG_PRIVATE})
    endif()
endfunction()

# fd_program(NAME fabric-designer-cli DEPENDS cli)
function(fd_program)
    cmake_parse_arguments(ARG "" "NAME" "SOURCES;DEPENDS;QT" ${ARGN})
    add_executable(${ARG_NAME} ${ARG_SOURCES})
    fd_policy(${ARG_NAME})
    foreach(dependency IN LISTS ARG_DEPENDS)
        target_link_libraries(${ARG_NAME} PRIVATE fd::${dependency})
    endforeach()
    if(ARG_QT)
        fd_use_qt(${ARG_NAME} ${ARG_QT})
    endif()
endfunction()

# Tests that need nothing but the engine (no Qt beside Qt Test) get the label "engine" and this target: they are what
# the thread sanitizer can judge, which does not see the locks inside Qt.
set(FD_ENGINE_LIBRARIES base addressing catalog model reachability simulation diagram validation)
if(BUILD_TESTING OR NOT DEFINED BUILD_TESTING)
    add_custom_target(fd_engine_tests)
endif()

# Reading the headers of Qt Test takes longer than compiling many tests. Tests without Qt Gui have the same options, so one
# precompiled header, owned by an empty program, serves them all. It holds no header of this product: a name that a test
# did not ask for (fd::Host beside fd::reachability::Host) would make it ambiguous. Qt6::Test would define a macro
# with the folder of each test, which only QFINDTESTDATA needs and no shared header survives; hence the stand-in.
function(fd_use_qt_test target)
    if(NOT TARGET fd_qt_test)
        add_library(fd_qt_test INTERFACE)
        target_include_directories(fd_qt_test SYSTEM INTERFACE
            $<TARGET_PROPERTY:Qt6::Test,INTERFACE_INCLUDE_DIRECTORIES>)
        target_link_libraries(fd_qt_test INTERFACE $<TARGET_FILE:Qt6::Test> Qt6::Core)
        target_compile_definitions(fd_qt_test INTERFACE QT_TESTLIB_LIB)
    endif()
    fd_use_qt(${target} fd_qt_test)
    target_compile_definitions(${target} PRIVATE
        FD_TEST_DATA="${CMAKE_SOURCE_DIR}/tests" FD_RESOURCES="${CMAKE_SOURCE_DIR}/resources"
        FD_SOURCE_DIR="${CMAKE_SOURCE_DIR}")
endfunction()
function(fd_precompile_test target)
    if(NOT TARGET fd_test_headers)
        file(CONFIGURE OUTPUT "${CMAKE_BINARY_DIR}/fd_test_headers.cpp" CONTENT "int main() {}\n")
        add_executable(fd_test_headers EXCLUDE_FROM_ALL "${CMAKE_BINARY_DIR}/fd_test_headers.cpp")
        fd_policy(fd_test_headers)
        target_link_libraries(fd_test_headers PRIVATE fd::base)
        fd_use_qt_test(fd_test_headers)
        set_target_properties(fd_test_headers PROPERTIES AUTOMOC OFF)
        target_precompile_headers(fd_test_headers PRIVATE
            <QTest> <QByteArray> <QString> <algorithm> <functional> <map> <memory> <optional> <string> <vector>)
    endif()
    target_precompile_headers(${target} REUSE_FROM fd_test_headers)
    # A test with options of its own does without, which must not be an error.
    target_compile_options(${target} PRIVATE -Wno-error=invalid-pch -Wno-invalid-pch)
endfunction()

# fd_test(NAME tst_model_document SOURCES tst_document.cpp DEPENDS model [QT Qt6::Gui] [ENVIRONMENT a=b])
# A Qt Test program, run without a display, with settings of its own.
function(fd_test)
    cmake_parse_arguments(ARG "" "NAME" "SOURCES;DEPENDS;QT;ENVIRONMENT;LABELS" ${ARGN})
    add_executable(${ARG_NAME} ${ARG_SOURCES})
    fd_policy(${ARG_NAME})
    foreach(dependency IN LISTS ARG_DEPENDS)
        target_link_libraries(${ARG_NAME} PRIVATE fd::${dependency})
    endforeach()
    fd_use_qt_test(${ARG_NAME})
    if(ARG_QT)
        fd_use_qt(${ARG_NAME} ${ARG_QT})
    endif()
    set(graphical ${ARG_DEPENDS})
    list(FILTER graphical INCLUDE REGEX "^(ui|cli|render)$")
    if(FD_PRECOMPILE AND ARG_DEPENDS AND NOT graphical AND NOT ARG_QT)
        fd_precompile_test(${ARG_NAME})
    endif()
    set_target_properties(${ARG_NAME} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests")
    set(beyondEngine ${ARG_DEPENDS})
    list(REMOVE_ITEM beyondEngine ${FD_ENGINE_LIBRARIES})
    if(ARG_DEPENDS AND NOT beyondEngine AND NOT ARG_QT)
        list(APPEND ARG_LABELS engine)
        add_dependencies(fd_engine_tests ${ARG_NAME})
    endif()
    add_test(NAME ${ARG_NAME} COMMAND ${ARG_NAME})
    set(runtime "${CMAKE_BINARY_DIR}/tests/home-${ARG_NAME}")
    file(MAKE_DIRECTORY "${runtime}")
    file(CHMOD "${runtime}" PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE)
    set_tests_properties(${ARG_NAME} PROPERTIES TIMEOUT 600 LABELS "${ARG_LABELS}" ENVIRONMENT
        "QT_QPA_PLATFORM=offscreen;LANG=C.UTF-8;HOME=${runtime};XDG_RUNTIME_DIR=${runtime};XDG_CONFIG_HOME=${runtime}/config;XDG_DATA_HOME=${runtime}/data;XDG_CACHE_HOME=${runtime}/cache;${ARG_ENVIRONMENT}")
endfunction()

# fd_fuzzer(NAME fuzz_json SOURCES fuzz_json.cpp DEPENDS base CORPUS folder)
# A libFuzzer target (a function LLVMFuzzerTestOneInput). With FD_FUZZERS and clang it is a fuzzer, and the test gives it
# a few seconds; with any other compiler it is a program that replays the corpus, so that what was found once is
# tested for ever.
option(FD_FUZZERS "Build the fuzzers with libFuzzer (needs clang)" OFF)
set(FD_FUZZ_SECONDS 10 CACHE STRING "How long the test of each fuzzer looks for new inputs")
function(fd_fuzzer)
    cmake_parse_arguments(ARG "" "NAME;CORPUS" "SOURCES;DEPENDS;QT" ${ARGN})
    add_executable(${ARG_NAME} ${ARG_SOURCES})
    fd_policy(${ARG_NAME})
    foreach(dependency IN LISTS ARG_DEPENDS)
        target_link_libraries(${ARG_NAME} PRIVATE fd::${dependency})
    endforeach()
    if(ARG_QT)
        fd_use_qt(${ARG_NAME} ${ARG_QT})
    endif()
    set_target_properties(${ARG_NAME} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests")
    if(FD_FUZZERS)
        target_link_options(${ARG_NAME} PRIVATE -fsanitize=fuzzer)
        set(found "${CMAKE_BINARY_DIR}/tests/corpus-${ARG_NAME}")
        file(MAKE_DIRECTORY "${found}")
        add_test(NAME ${ARG_NAME} COMMAND ${ARG_NAME} -max_total_time=${FD_FUZZ_SECONDS} -timeout=10
            -rss_limit_mb=2048 "${found}" "${ARG_CORPUS}")
    else()
        target_sources(${ARG_NAME} PRIVATE "${CMAKE_SOURCE_DIR}/packaging/cmake/replay_corpus.cpp")
        add_test(NAME ${ARG_NAME} COMMAND ${ARG_NAME} "${ARG_CORPUS}")
    endif()
    set_tests_properties(${ARG_NAME} PROPERTIES LABELS fuzz TIMEOUT 600)
endfunction()

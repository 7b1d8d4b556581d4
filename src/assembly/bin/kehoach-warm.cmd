@echo off
rem Once after installing, where lib\ may be written: Java keeps kehoach's classes ready in lib\kehoach.jsa, and kehoach
rem starts faster. To be made anew when Java or kehoach changes; until then an archive that does not fit is passed over.
setlocal EnableExtensions DisableDelayedExpansion
cd /d "%~dp0..\lib"
set "out=%TEMP%\kehoach-warm-%RANDOM%"
if exist kehoach.jsa del /f kehoach.jsa
set "given=%KEHOACH_OPTS%"
rem what Java loads for documents, for one that is made anew, for a draft that has something wrong with it (to be read by
rem people, by editors and by servers), and for help; then all of it in one file
mkdir "%out%"
set "KEHOACH_OPTS=%given% -XX:DumpLoadedClassList="%out%\documents.classes""
call "%~dp0kehoach.cmd" render ..\examples -o "%out%" >nul 2>&1
set "KEHOACH_OPTS=%given% -XX:DumpLoadedClassList="%out%\again.classes""
call "%~dp0kehoach.cmd" render ..\examples\xa\ke-hoach.yaml -o "%out%\xa" >nul 2>&1
set "KEHOACH_OPTS=%given% -XX:DumpLoadedClassList="%out%\findings.classes""
call "%~dp0kehoach.cmd" check ..\bin\warm.yaml >nul 2>&1
set "KEHOACH_OPTS=%given% -XX:DumpLoadedClassList="%out%\json.classes""
call "%~dp0kehoach.cmd" check --format json ..\bin\warm.yaml >nul 2>&1
set "KEHOACH_OPTS=%given% -XX:DumpLoadedClassList="%out%\sarif.classes""
call "%~dp0kehoach.cmd" check --format sarif ..\bin\warm.yaml >nul 2>&1
set "KEHOACH_OPTS=%given% -XX:DumpLoadedClassList="%out%\help.classes""
call "%~dp0kehoach.cmd" --help >nul
set "KEHOACH_OPTS=%given% -XX:DumpLoadedClassList="%out%\version.classes""
call "%~dp0kehoach.cmd" --version >nul
copy /b "%out%\*.classes" "%out%\all" >nul
set "KEHOACH_OPTS=%given% -Xshare:dump -XX:SharedClassListFile="%out%\all" -XX:SharedArchiveFile=kehoach.jsa.new"
call "%~dp0kehoach.cmd"
set "code=%errorlevel%"
rem whole or not at all: Java trusts what it finds
if %code% equ 0 move /y kehoach.jsa.new kehoach.jsa >nul
if exist kehoach.jsa.new del /f kehoach.jsa.new
rd /s /q "%out%"
exit /b %code%

@echo off
rem Once after installing, where lib\ may be written: Java keeps kehoach's classes ready in lib\kehoach.jsa, and kehoach
rem starts faster. To be made anew when Java or kehoach changes; until then an archive that does not fit is passed over.
setlocal EnableExtensions DisableDelayedExpansion
cd /d "%~dp0..\lib"
set "out=%TEMP%\kehoach-warm-%RANDOM%"
if exist kehoach.jsa del /f kehoach.jsa
set "given=%KEHOACH_OPTS%"
mkdir "%out%"
rem one run that does a little of everything, and Java writes down what it loads; then all of that in one file
set "KEHOACH_OPTS=%given% -Dkehoach.rehearsal="%out%" -XX:DumpLoadedClassList="%out%\classes""
call "%~dp0kehoach.cmd" >nul 2>&1
set "KEHOACH_OPTS=%given% -Xshare:dump -XX:SharedClassListFile="%out%\classes" -XX:SharedArchiveFile=kehoach.jsa.new"
call "%~dp0kehoach.cmd"
set "code=%errorlevel%"
rem whole or not at all: Java trusts what it finds
if %code% equ 0 move /y kehoach.jsa.new kehoach.jsa >nul
if exist kehoach.jsa.new del /f kehoach.jsa.new
rd /s /q "%out%"
exit /b %code%

@echo off
rem Creates the class archive lib\kehoach.jsa, with which kehoach starts faster. Run it once after installing, with write
rem access to lib\, and again when Java or kehoach changes; until then, an outdated archive is ignored.
setlocal EnableExtensions DisableDelayedExpansion
cd /d "%~dp0..\lib"
set "out=%TEMP%\kehoach-warm-%RANDOM%"
if exist kehoach.jsa del /f kehoach.jsa
set "given=%KEHOACH_OPTS%"
mkdir "%out%"
rem one run does a little of everything while Java lists the classes it loads; then these are put into one file
set "KEHOACH_OPTS=%given% -Dkehoach.rehearsal="%out%" -XX:DumpLoadedClassList="%out%\classes""
call "%~dp0kehoach.cmd" >nul 2>&1
set "KEHOACH_OPTS=%given% -Xshare:dump -XX:SharedClassListFile="%out%\classes" -XX:SharedArchiveFile=kehoach.jsa.new"
call "%~dp0kehoach.cmd"
set "code=%errorlevel%"
rem moved only when complete, as Java does not validate the archive
if %code% equ 0 move /y kehoach.jsa.new kehoach.jsa >nul
if exist kehoach.jsa.new del /f kehoach.jsa.new
rd /s /q "%out%"
exit /b %code%

@echo off
rem Once after installing, where lib\ may be written: Java keeps kehoach's classes ready in lib\kehoach.jsa, and kehoach
rem starts faster. To be made anew when Java or kehoach changes; until then an archive that does not fit is passed over.
setlocal EnableExtensions DisableDelayedExpansion
cd /d "%~dp0..\lib"
set "out=%TEMP%\kehoach-warm-%RANDOM%"
if exist kehoach.jsa del /f kehoach.jsa
set "KEHOACH_OPTS=%KEHOACH_OPTS% -XX:ArchiveClassesAtExit=kehoach.jsa.new"
call "%~dp0kehoach.cmd" render ..\examples\tinh\ke-hoach.yaml ..\examples\bang\ke-hoach.yaml -o "%out%"
set "code=%errorlevel%"
rem whole or not at all: Java trusts what it finds
if %code% equ 0 move /y kehoach.jsa.new kehoach.jsa >nul
if exist kehoach.jsa.new del /f kehoach.jsa.new
rd /s /q "%out%"
exit /b %code%

@echo off
rem Starts kehoach with the first Java 17 or newer of: runtime\ beside bin\, KEHOACH_JAVA, JAVA_HOME (each a Java
rem folder), PATH. JAVA_OPTS and KEHOACH_OPTS are handed to that Java. The console speaks UTF-8 meanwhile.
setlocal EnableExtensions DisableDelayedExpansion
for %%i in ("%~dp0..") do set "home=%%~fi"

set "codepage="
for /f "tokens=2 delims=:" %%p in ('chcp') do for /f "delims=. " %%q in ("%%p") do set "codepage=%%q"
chcp 65001 >nul

set "java="
set "candidate=%home%\runtime\bin\java.exe"
call :suits
if not defined java if defined KEHOACH_JAVA set "candidate=%KEHOACH_JAVA:"=%\bin\java.exe"
if not defined java if defined KEHOACH_JAVA call :suits
if not defined java if defined JAVA_HOME set "candidate=%JAVA_HOME:"=%\bin\java.exe"
if not defined java if defined JAVA_HOME call :suits
if not defined java for %%i in (java.exe) do set "candidate=%%~$PATH:i"
if not defined java call :suits

if not defined java (
  type "%home%\bin\needs-java.txt" >&2
  set "code=2"
  goto end
)

rem kehoach-warm makes this; a Java it does not fit passes it over, silently (-Xlog:disable)
set "archive="
if exist "%home%\lib\kehoach.jsa" set archive="-XX:SharedArchiveFile=%home%\lib\kehoach.jsa"

rem For a short life: an archive taken as it lies, no second look at classes that were verified when it was made, no class
rem of its own for a method that is called by name now and then, and a compiler that leaves alone what runs only a few
rem hundred times, looks seldom, works alone and does not ask each time how much memory is left. One method of Java's,
rem which makes letters small, is so large that to compile it takes longer than all it does in a run. New objects get room
rem for a whole document, so that the collector seldom runs; the rest of the heap starts small.
"%java%" %archive% -Xlog:disable ^
  -XX:TieredStopAtLevel=1 -XX:Tier3InvocationThreshold=1000 -XX:Tier3MinInvocationThreshold=100 ^
  -XX:Tier3CompileThreshold=2000 -XX:Tier0InvokeNotifyFreqLog=10 -XX:Tier0BackedgeNotifyFreqLog=12 ^
  -XX:CICompilerCount=1 -XX:-UseDynamicNumberOfCompilerThreads -XX:CompileCommand=quiet ^
  -XX:CompileCommand=exclude,java.lang.CharacterData00::toLowerCase ^
  -XX:+UseSerialGC -XX:-UsePerfData -Xmn112m -XX:InitialRAMPercentage=0.1 -XX:MinHeapFreeRatio=60 ^
  -XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0 -XX:-BytecodeVerificationRemote ^
  -Dsun.reflect.inflationThreshold=1000 -Djava.awt.headless=true -Dfile.encoding=UTF-8 ^
  -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Dsun.stdout.encoding=UTF-8 -Dsun.stderr.encoding=UTF-8 ^
  %JAVA_OPTS% %KEHOACH_OPTS% -jar "%home%\lib\kehoach.jar" %*
set "code=%errorlevel%"

:end
if defined codepage chcp %codepage% >nul
exit /b %code%

rem Is the candidate new enough? Its release file tells at once; a Java without one is asked, which takes a moment.
:suits
if not defined candidate exit /b 1
if not exist "%candidate%" exit /b 1
set "version="
for %%i in ("%candidate%") do set "release=%%~dpi..\release"
if exist "%release%" for /f "tokens=2 delims==" %%v in ('findstr /b "JAVA_VERSION=" "%release%"') do set "version=%%~v"
if not defined version for /f "tokens=3" %%v in ('call "%candidate%" -version 2^>^&1 ^| findstr /c:" version "') do set "version=%%~v"
if not defined version exit /b 1
for /f "delims=.-+" %%m in ("%version%") do if %%m geq 17 set "java=%candidate%"
exit /b 0

@echo off
rem Starts kehoach with the first Java 17 or newer of: runtime\ next to bin\, KEHOACH_JAVA, JAVA_HOME (each a Java
rem folder), PATH. JAVA_OPTS and KEHOACH_OPTS are passed to Java. Meanwhile the console uses UTF-8.
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

rem Created by kehoach-warm; other releases of Java ignore it, without a message (-Xlog:disable)
set "archive="
if exist "%home%\lib\kehoach.jsa" set archive="-XX:SharedArchiveFile=%home%\lib\kehoach.jsa"

rem How soon methods are compiled: for one plan, those that run more than a few hundred times; sooner if there are many plans,
rem derived or in a folder. One method of the JDK, toLowerCase, is so large that compiling it takes longer than all its calls
rem for one plan.
set "compile=-XX:Tier3InvocationThreshold=1000 -XX:Tier3MinInvocationThreshold=100 -XX:Tier3CompileThreshold=2000"
set "compile=%compile% -XX:Tier0InvokeNotifyFreqLog=10 -XX:Tier0BackedgeNotifyFreqLog=12"
set "compile=%compile% -XX:CompileCommand=quiet -XX:CompileCommand=exclude,java.lang.CharacterData00::toLowerCase"
set "many="
if "%~1"=="derive" set "many=yes"
if not "%~2"=="" if exist "%~2\*" set "many=yes"
if defined many set "compile=-XX:Tier3InvocationThreshold=40 -XX:Tier3MinInvocationThreshold=20 -XX:Tier3CompileThreshold=200"
if defined many set "compile=%compile% -XX:Tier0InvokeNotifyFreqLog=4 -XX:Tier0BackedgeNotifyFreqLog=7"

rem Options for short runs: the class archive is mapped without relocation, its classes are not verified again, and no class
rem is generated for methods called by reflection. There is a single compiler thread, and the free memory is not determined
rem each time. The young generation has room for a whole document, so that garbage collection is rare; the rest of the heap
rem starts small. All strings have two bytes per character, as Vietnamese needs: no time is lost on telling them from
rem narrow ones.
"%java%" %archive% -Xlog:disable ^
  -XX:TieredStopAtLevel=1 %compile% -XX:CICompilerCount=1 -XX:-UseDynamicNumberOfCompilerThreads ^
  -XX:+UseSerialGC -XX:-UsePerfData -XX:-CompactStrings -Xmn112m -XX:InitialRAMPercentage=0.1 -XX:MinHeapFreeRatio=60 ^
  -XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0 -XX:-BytecodeVerificationRemote ^
  -Dsun.reflect.inflationThreshold=1000 -Djava.awt.headless=true -Dfile.encoding=UTF-8 ^
  -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Dsun.stdout.encoding=UTF-8 -Dsun.stderr.encoding=UTF-8 ^
  %JAVA_OPTS% %KEHOACH_OPTS% -jar "%home%\lib\kehoach.jar" %*
set "code=%errorlevel%"

:end
if defined codepage chcp %codepage% >nul
exit /b %code%

rem Is the candidate new enough? Its release file shows the version; without it, java -version is called, which is slower.
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

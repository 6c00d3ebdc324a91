@echo off
rem Starts Kontor: a window, or, when the arguments name a command, the command without one. Arguments go on as they are.
setlocal EnableExtensions DisableDelayedExpansion
set "here=%~dp0"

call :find_java
if not defined java (
    echo Kontor needs Java 21 or newer and found none: install one, or set JAVA_HOME to the folder of one. 1>&2
    exit /b 1
)
for %%f in ("%here%plugins\org.eclipse.equinox.launcher_*.jar") do set "launcher=%%~f"
set "archives=%LOCALAPPDATA%\kontor-cache"
if not exist "%archives%" mkdir "%archives%" 2>nul

set "command="
set "data="
set "demo="
set "language="
set "state="
call :scan %*
if not defined language if exist "%LOCALAPPDATA%\kontor-settings\language" set /p language=<"%LOCALAPPDATA%\kontor-settings\language"
rem A program that its user may not write keeps what the platform remembers in the user's own cache.
set "configuration="
copy nul "%here%configuration\writable" >nul 2>nul
if exist "%here%configuration\writable" (del "%here%configuration\writable") else set configuration=-configuration "%archives%\configuration"
set "nl="
if defined language set "nl=-nl %language%"
set options=-Xmx512m -XX:+UseSerialGC -XX:+AutoCreateSharedArchive -Xlog:disable -Xlog:all=error:stderr -Xlog:cds=off:stderr "-Djava.util.logging.config.file=%here%logging.properties"
call :version "%java%"
if %found% geq 24 set options=%options% --illegal-native-access=allow

if defined command (
    "%java%\bin\java.exe" %options% "-XX:SharedArchiveFile=%archives%\command.jsa" -jar "%launcher%" -nosplash -application org.kontor.app.headless -data @none %configuration% %nl% %*
    exit /b
)

if not defined data if defined demo set "data=%LOCALAPPDATA%\kontor-demo"
if not defined data set "data=%LOCALAPPDATA%\kontor"
set workbench=-data "%data%\workbench"
if defined state set "workbench="

rem Exit code 23 is the window's wish to be started again, as after an installation.
:again
start "Kontor" /wait "%java%\bin\javaw.exe" %options% -XX:TieredStopAtLevel=1 "-XX:SharedArchiveFile=%archives%\window.jsa" -jar "%launcher%" -name Kontor %configuration% %nl% %workbench% %*
if %errorlevel% equ 23 goto again
exit /b %errorlevel%

rem The first word that is neither an option nor an option's value is a command. Kontor's options begin with two
rem dashes, those of the platform with one.
:scan
if "%~1"=="" exit /b
set "word=%~1"
if "%word%"=="--help" set "command=1"
if "%word%"=="-h" set "command=1"
if "%word%"=="--version" set "command=1"
if "%word%"=="--demo" set "demo=1"
if "%word%"=="--data" set "data=%~f2"
if "%word%"=="--language" set "language=%~2"
if "%word%"=="-data" set "state=1"
for %%o in (--data --database --as --language --screenshot) do if "%word%"=="%%o" (shift & shift & goto scan)
if "%word:~0,2%"=="--" (shift & goto scan)
for %%o in (-nosplash -clean -consoleLog -console -debug -clearPersistedState) do if "%word%"=="%%o" (shift & goto scan)
if "%word:~0,1%"=="-" (shift & shift & goto scan)
set "command=1"
exit /b

:find_java
set "java="
call :try "%here%jre"
if defined JAVA_HOME call :try "%JAVA_HOME%"
for %%j in (java.exe) do if not "%%~$PATH:j"=="" call :try "%%~dp$PATH:j.."
for /d %%d in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\jdk-*" "%ProgramFiles%\Zulu\*" "%ProgramFiles%\Amazon Corretto\*" "%ProgramFiles%\BellSoft\*" "%LOCALAPPDATA%\Programs\Eclipse Adoptium\*") do call :try "%%~d"
exit /b

:try
if defined java exit /b
if not exist "%~1\bin\javaw.exe" exit /b
if not exist "%~1\release" exit /b
call :version "%~1"
if %found% geq 21 set "java=%~f1"
exit /b

:version
set "found=0"
for /f tokens^=2^ delims^=^" %%v in ('findstr /b "JAVA_VERSION=" "%~1\release"') do for /f "delims=.-+" %%m in ("%%v") do set "found=%%m"
exit /b

@echo off
rem Copyright (c) 2026 Imece contributors
rem SPDX-License-Identifier: EPL-2.0
rem
rem imece [PROJECT]      opens the workbench
rem imece COMMAND ...    runs a command without a window; imece help lists them
rem
rem Needs Java 21 or newer: IMECE_JAVA, a folder jre beside this script, JAVA_HOME or the PATH.
setlocal enabledelayedexpansion
chcp 65001 >nul
set "here=%~dp0"
set "java="
for %%c in ("%IMECE_JAVA%" "%here%jre\bin\java.exe" "%JAVA_HOME%\bin\java.exe") do (
  if not defined java if exist %%c set "java=%%~c"
)
if not defined java for %%c in (java.exe) do set "java=%%~$PATH:c"
if not defined java (
  echo Java 21 or newer was not found. Install it and set JAVA_HOME. 1>&2
  exit /b 3
)
set "launcher="
for %%f in ("%here%plugins\org.eclipse.equinox.launcher_*.jar") do set "launcher=%%f"

:start
set "language=%IMECE_LANGUAGE%"
if not defined language if exist "%USERPROFILE%\.imece\language" set /p language=<"%USERPROFILE%\.imece\language"
if not "%language%"=="tr" if not "%language%"=="en" (
  set "language=en"
  for /f "tokens=3" %%l in ('reg query "HKCU\Control Panel\International" /v LocaleName 2^>nul') do (
    set "system=%%l"
    if /i "!system:~0,2!"=="tr" set "language=tr"
  )
)
set "country=GB"
if "%language%"=="tr" set "country=TR"
set "locale=-Duser.language=en -Duser.country=US -Duser.language.display=%language% -Duser.country.display=%country% -Duser.language.format=%language% -Duser.country.format=%country%"

set "first=%~1"
set "headless="
if defined first (
  set "headless=-data "%USERPROFILE%\.imece\command-line" -application org.imece.cli.application"
  if "!first:~0,1!"=="-" set "headless="
  if /i "!first:~-6!"==".imece" set "headless="
)
"%java%" -Xmx2g -XX:G1HeapRegionSize=8m --enable-native-access=ALL-UNNAMED -Djdk.console=java.base -Djava.awt.headless=true "-Djava.util.logging.config.file=%here%logging.properties" -Dslf4j.internal.verbosity=ERROR %locale% -jar "%launcher%" -nosplash -nl %language%_%country% %headless% %*
if not defined headless (
  if %errorlevel%==23 goto start
  if %errorlevel%==24 goto start
)
exit /b %errorlevel%

/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.cli.internal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Options are read strictly, help is there, and failures are sentences. */
class CommandLineInterfaceTest {

	@TempDir
	Path folder;
	private CommandFixture imece;

	@BeforeEach
	void setUp() throws Exception {
		imece = new CommandFixture(folder);
	}

	@ParameterizedTest
	@ValueSource(strings = { "help", "--help", "-h" })
	void helpListsEveryCommand(String help) {
		assertEquals(ExitCode.DONE, imece.run(help));
		for (String command : new String[] { "new", "sample", "import", "list", "show", "query", "search", "check",
				"report", "export", "history", "restore", "help" }) {
			assertTrue(imece.out().contains("\n  " + command + " "), command);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "new", "sample", "import", "list", "show", "query", "search", "check", "report", "export",
			"history", "restore" })
	void everyCommandHasHelp(String command) {
		assertEquals(ExitCode.DONE, imece.run("help", command));
		String help = imece.out();
		assertTrue(help.contains("imece " + command + " ") && help.contains("--project"), help);
		assertEquals(ExitCode.DONE, imece.run(command, "--help"));
		assertEquals(help, imece.out());
	}

	@Test
	void withoutArgumentsThereIsHelp() {
		assertEquals(ExitCode.DONE, imece.run());
		assertTrue(imece.out().contains("restore"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "nonsense", "list --project", "list --projekt x.imece", "list --proj x.imece",
			"list --project a.imece --project b.imece", "list a b --project x.imece", "list document",
			"show --project x.imece", "list --json --csv --project x.imece", "history --limit 0 --project x.imece",
			"history --limit -3 --project x.imece", "import --project x.imece",
			"import f --option novalue --project x.imece", "import f --option a=1 --option a=2 --project x.imece",
			"search --project x.imece", "search word --limit many --project x.imece", "new extra --project x.imece",
			"new", "help list too", "help nonsense", "report --out r.pdf --project x.imece", "check -q",
			"new --project x.imece --template none" })
	void wrongUsageIsToldInASentence(String line) {
		assertEquals(ExitCode.WRONG_USAGE, imece.run(line.split(" ")), imece.error());
		assertEquals("", imece.out());
		String error = imece.error().strip();
		assertTrue(error.matches("(?s).{8,}[.?}]"), error);
		assertFalse(error.contains("Exception") || error.contains("\tat "), error);
	}

	@Test
	void suggestsWhatWasProbablyMeant() {
		imece.run("serach");
		assertTrue(imece.error().contains("search"), imece.error());
		imece.run("list", "--projct", "x.imece");
		assertTrue(imece.error().contains("--project"), imece.error());
	}

	@Test
	void aProjectThatIsNotThereIsRefused() {
		assertEquals(ExitCode.REFUSED, imece.runOn("list"));
		assertTrue(imece.error().contains("test.imece"), imece.error());
	}

	@Test
	void theUnexpectedIsLoggedAndShownOnlyOnDemand() {
		imece.runOn("new");
		assertEquals(ExitCode.REFUSED, imece.runOn("search", "word"));
		assertTrue(imece.error().contains("the log"), imece.error());
		assertFalse(imece.error().contains("secret detail"), imece.error());
		assertEquals(ExitCode.REFUSED, imece.runOn("search", "word", "--debug"));
		assertTrue(imece.error().contains("secret detail") && imece.error().contains("\tat "), imece.error());
	}

	@Test
	void whatFollowsTwoDashesIsNoOption() {
		imece.runOn("new");
		assertEquals(ExitCode.REFUSED, imece.runOn("search", "word", "--", "-other"));
		assertTrue(imece.error().contains("the log"), "the search was reached: " + imece.error());
	}
}

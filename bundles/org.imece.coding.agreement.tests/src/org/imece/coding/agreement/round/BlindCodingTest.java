/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.agreement.round;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.imece.coding.agreement.internal.Messages;
import org.imece.coding.agreement.internal.reporting.AgreementView;
import org.imece.coding.code.CodeFrequencies;
import org.imece.coding.corpus.CorpusReader;
import org.imece.model.coding.CodingRound;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a coder sees of another one before a round is released, and after. */
class BlindCodingTest {

	@TempDir
	Path folder;

	private RoundFixture fixture;

	@BeforeEach
	void setUp() throws CoreException {
		fixture = new RoundFixture(folder);
	}

	@AfterEach
	void tearDown() throws CoreException {
		fixture.close();
	}

	private int visible() throws CoreException {
		return new CorpusReader(fixture.project).read(null).segments().size();
	}

	private List<Object[]> reported() throws CoreException {
		return new AgreementView().compute(fixture.project, null).get(0).rows();
	}

	@Test
	void passagesOfOthersAreHiddenUntilTheRoundIsReleased() throws CoreException {
		CodingRound round = fixture.round(fixture.ayse, fixture.mert);
		fixture.coded(fixture.mert, "aynı dili");
		fixture.coded(fixture.ayse, "aynı dili");
		assertEquals(1, visible());
		assertEquals(Messages.Agreement_noDocument, assertThrows(CoreException.class, fixture::agreement).getMessage());
		assertEquals(List.of(), reported());
		new ReleaseRoundOperation(fixture.project, round).run(null);
		assertEquals(2, visible());
		assertEquals(1, fixture.agreement().codes().size());
		assertFalse(reported().isEmpty());
		fixture.project.undo();
		assertEquals(1, visible());
	}

	@Test
	void countsOfOthersAreHiddenToo() throws CoreException {
		CodingRound round = fixture.round(fixture.ayse, fixture.mert);
		fixture.coded(fixture.mert, "aynı dili");
		fixture.coded(fixture.ayse, "Ortak bir proje");
		fixture.project.flush();
		CodeFrequencies frequencies = new CodeFrequencies();
		frequencies.load(fixture.project, null);
		assertEquals(1, frequencies.ofCode(fixture.code.getId()));
		assertEquals(1, frequencies.ofDocument(fixture.document.getId()));
		fixture.coded(fixture.mert, "konuşuyor");
		fixture.project.records().forEach(record -> frequencies.update(fixture.project, record.id()));
		assertEquals(1, frequencies.ofCode(fixture.code.getId()));
		new ReleaseRoundOperation(fixture.project, round).run(null);
		frequencies.update(fixture.project, round.getId());
		assertEquals(3, frequencies.ofCode(fixture.code.getId()), "told by the round alone");
		assertEquals(3, frequencies.ofDocument(fixture.document.getId()));
		fixture.project.undo();
		frequencies.update(fixture.project, round.getId());
		assertEquals(1, frequencies.ofCode(fixture.code.getId()));
	}

	@Test
	void progressSaysHowFarAndNotWhat() throws CoreException {
		fixture.round(fixture.ayse, fixture.mert);
		fixture.coded(fixture.mert, "aynı dili");
		assertEquals(
				List.of(new RoundProgress(fixture.ayse.getId(), 0, 1), new RoundProgress(fixture.mert.getId(), 1, 1)),
				RoundProgress.of(new CorpusReader(fixture.project).readAll(null), Set.of(fixture.document.getId()),
						List.of(fixture.ayse.getId(), fixture.mert.getId())));
	}

	@Test
	void roundsAreRefusedThatCannotBe() throws CoreException {
		assertEquals(Messages.Round_fewCoders,
				assertThrows(CoreException.class, () -> fixture.round(fixture.ayse, fixture.ayse)).getMessage());
		CodingRound round = fixture.round(fixture.ayse, fixture.mert);
		ReleaseRoundOperation release = new ReleaseRoundOperation(fixture.project, round);
		release.run(null);
		assertThrows(CoreException.class, () -> release.run(null));
		assertThrows(CoreException.class, () -> new OpenRoundOperation(fixture.project, " ", List.of(fixture.document),
				List.of(), List.of(fixture.ayse, fixture.mert)).run(null));
		assertThrows(CoreException.class, () -> new OpenRoundOperation(fixture.project, "Tur", List.of(), List.of(),
				List.of(fixture.ayse, fixture.mert)).run(null));
		assertTrue(fixture.project.all(CodingRound.class).size() == 1);
	}
}

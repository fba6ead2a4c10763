/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.store.jdbc.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.imece.core.project.IResearchProject;
import org.imece.core.project.NewProject;
import org.imece.core.project.ProjectOptions;
import org.imece.core.project.internal.ProjectFactory;
import org.imece.core.store.RecordHeader;
import org.imece.store.jdbc.internal.sqlite.SqliteStoreProvider;
import org.imece.tests.support.ChildJvm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a process that edits a project, again and again. Each time the project opens, is sound, and is what it was
 * after one of the edits (no edit is there by half): one that is not older than the last commit that the process
 * waited for, and not older than the last edit that was made more than a second before the kill.
 * <p>
 * {@code -Dimece.soak.kills=200} kills as often as that; {@code -Dimece.soak.seed} repeats a run.
 */
class KillTest {

	private static final long PROMISE_NANOS = TimeUnit.SECONDS.toNanos(1);

	/** Projects that are edited and killed at the same time, each again and again. */
	private static final int CHAINS = 2;

	@TempDir
	Path folder;

	@Test
	void killedAtRandomMoments() throws Exception {
		long seed = Long.getLong("imece.soak.seed", System.nanoTime());
		int kills = Integer.getInteger("imece.soak.kills", 20);
		System.out.println("KillTest: " + kills + " kills, -Dimece.soak.seed=" + seed);
		try (ExecutorService threads = Executors.newFixedThreadPool(CHAINS)) {
			List<Future<Long>> chains = new ArrayList<>();
			for (int i = 0; i < CHAINS; i++) {
				Chain chain = new Chain(folder.resolve("Öldürülen proje " + i + ".imece").toUri(), seed + i);
				int share = (kills + i) / CHAINS;
				chains.add(threads.submit(() -> chain.run(share)));
			}
			long edits = 0;
			for (Future<Long> chain : chains) {
				edits += chain.get();
			}
			assertTrue(edits > 20L * kills, edits + " edits are too few to show anything");
		}
	}

	/** One project, killed and opened and killed again. */
	private static final class Chain {

		private final ProjectFactory factory = new ProjectFactory();
		private final URI location;
		private final Random random;
		/** Digest by record; what is not there is deleted. */
		private Map<String, String> state;

		Chain(URI location, long seed) {
			this.location = location;
			random = new Random(seed);
			factory.addProvider(new SqliteStoreProvider());
		}

		/** @return how many edits were made in all */
		long run(int kills) throws Exception {
			try (IResearchProject project = factory.create(location, new NewProject("Proje", "tr", true),
					ProjectOptions.headless("x"))) {
				state = read(project);
			}
			long edits = 0;
			for (int kill = 1; kill <= kills; kill++) {
				Ledger ledger = editAndKill();
				edits += ledger.edits.size();
				check(ledger, kill);
			}
			return edits;
		}

		private Ledger editAndKill() throws IOException, InterruptedException {
			long life = TimeUnit.MILLISECONDS.toNanos(50L + random.nextInt(1950));
			Process child = ChildJvm.start(EditingRun.class, location.toString(), String.valueOf(random.nextLong()));
			Ledger ledger = new Ledger();
			try (BufferedReader lines = child.inputReader()) {
				String first = lines.readLine(); // the process edits now
				Thread killer = new Thread(() -> {
					LockSupport.parkNanos(life);
					ledger.killed = System.nanoTime();
					child.toHandle().destroyForcibly(); // leaves its output to be read to the end
				});
				killer.start();
				for (String line = first; line != null; line = lines.readLine()) {
					ledger.add(line);
				}
				killer.join();
			}
			assertEquals(137, child.waitFor(), "killed by SIGKILL, not ended by itself");
			return ledger;
		}

		private void check(Ledger ledger, int kill) throws CoreException {
			try (IResearchProject project = factory.open(location, ProjectOptions.headless("x"))) {
				assertEquals(List.of(), project.store().verify(new NullProgressMonitor()));
				Map<String, String> found = read(project);
				long held = ledger.find(state, found);
				assertTrue(held >= 0, "Kill " + kill + ": the project is as it was after none of the "
						+ ledger.edits.size() + " edits");
				assertTrue(held >= ledger.committed, "Kill " + kill + ": edit " + held
						+ " is the last one there, but edit " + ledger.committed + " had been committed");
				long due = ledger.lastBefore(ledger.killed - PROMISE_NANOS);
				assertTrue(held >= due, "Kill " + kill + ": edit " + held + " is the last one there, but edit " + due
						+ " was made more than a second before the kill");
				state = found;
			}
		}

		private static Map<String, String> read(IResearchProject project) {
			Map<String, String> state = new HashMap<>();
			for (RecordHeader header : project.records()) {
				assertFalse(header.deleted());
				state.put(header.id(), EditingRun.digest(project.root(header.id()).orElseThrow()));
			}
			return state;
		}
	}
}

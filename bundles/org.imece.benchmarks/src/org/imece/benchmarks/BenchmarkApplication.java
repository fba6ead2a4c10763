/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.benchmarks;

import java.io.InputStream;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.imece.coding.corpus.Corpus;
import org.imece.coding.corpus.CorpusReader;
import org.imece.core.project.IProjectFactory;
import org.imece.core.project.IResearchProject;
import org.imece.core.project.ProjectOptions;
import org.imece.model.stakeholder.Organisation;
import org.imece.model.stakeholder.StakeholderPackage;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** Prints the figures of one run as ratios. Argument: a folder for the generated project, which is kept. */
public final class BenchmarkApplication implements IApplication {

	private static final int OPENINGS = 5;
	private static final int EDITS = 300;

	private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

	@Override
	public Object start(IApplicationContext context) throws Exception {
		String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
		Path folder = Files.createDirectories(Path.of(arguments[0]));
		Path file = folder.resolve("benchmark.imece");
		IProjectFactory factory = projectFactory();
		if (!Files.exists(file)) {
			out.println("Generating a project of the planned size ...");
			new ProjectGenerator(factory).generate(file.toUri());
		}
		new AgreementBenchmark(out).run();
		opening(factory, file);
		try (IResearchProject project = factory.open(file.toUri(), ProjectOptions.headless("benchmark"))) {
			autosave(project, folder);
			new SearchBenchmark(out).run(project, folder.resolve("index"));
			Corpus corpus = new CorpusReader(project).readAll(null);
			new AnalysisBenchmark(out).run(corpus);
			new QueryBenchmark(out).run(corpus);
		}
		return EXIT_OK;
	}

	private static IProjectFactory projectFactory() {
		BundleContext bundles = FrameworkUtil.getBundle(BenchmarkApplication.class).getBundleContext();
		return bundles.getService(bundles.getServiceReference(IProjectFactory.class));
	}

	private void opening(IProjectFactory factory, Path file) throws Exception {
		Sample reading = Sample.of(OPENINGS, () -> {
			try (InputStream in = Files.newInputStream(file)) {
				byte[] buffer = new byte[1 << 20];
				while (in.read(buffer) >= 0) {
					// only the reading counts
				}
			}
		});
		long[] used = new long[1];
		Sample opening = Sample.of(OPENINGS, () -> {
			try (IResearchProject project = factory.open(file.toUri(), ProjectOptions.headless("benchmark"))) {
				project.name();
				project.records(StakeholderPackage.Literals.PARTY).size();
				System.gc();
				used[0] = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
			}
		});
		out.printf(Locale.ROOT, "opening / reading its %,d MB: %.2f (median %.0f ms / %.0f ms), memory in use %,d MB%n",
				Files.size(file) >> 20, opening.median() / reading.median(), opening.median(), reading.median(),
				used[0] >> 20);
	}

	private void autosave(IResearchProject project, Path folder) throws Exception {
		String id = project.records(StakeholderPackage.Literals.ORGANISATION).get(0).id();
		Organisation organisation = (Organisation) project.root(id).orElseThrow();
		int[] count = new int[1];
		Sample commits = Sample.of(EDITS, () -> {
			project.edit("Rename", () -> organisation.getNames().put("tr", "Ad " + count[0]++));
			project.flush();
		});
		byte[] page = new byte[4096];
		Sample forced;
		try (RandomAccessFile file = new RandomAccessFile(folder.resolve("forced.bin").toFile(), "rw")) {
			forced = Sample.of(EDITS, () -> {
				file.write(page);
				file.getFD().sync();
			});
		}
		out.printf(Locale.ROOT, "edit and commit / forced write of 4 kB, p95: %.2f (%.2f ms / %.2f ms), median %.2f ms%n",
				commits.p95() / forced.p95(), commits.p95(), forced.p95(), commits.median());
	}

	@Override
	public void stop() {
		// the run ends by itself
	}
}

/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.core.operation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.imece.core.contribution.Contributions.Importer;
import org.imece.core.imports.ImportPlan;
import org.imece.core.imports.ImportRefusal;
import org.imece.core.imports.ImportSource;
import org.imece.core.project.IResearchProject;
import org.imece.model.core.Account;

/**
 * Imports files and folders, each file as one edit. A refused file leaves the project as it was and does not keep the
 * others from being imported. Cancelling keeps the files that are done.
 *
 * @since 0.1
 */
public final class ImportFilesOperation implements IOperation<List<FileOutcome>> {

	private static final int SURELY = 2;

	private final IResearchProject project;
	private final List<Importer> importers;
	private final List<Path> paths;
	private final Optional<String> format;
	private final Map<String, String> options;
	private final KeptAccount kept;

	/**
	 * @param paths   files and folders; of a folder all files are taken that some importer knows
	 * @param format  identifier of the importer to use; empty lets each file choose by its content
	 * @param options passed on to the importer, see {@link ImportSource}
	 */
	public ImportFilesOperation(IResearchProject project, List<Importer> importers, List<Path> paths,
			Optional<String> format, Map<String, String> options) {
		this.project = project;
		this.importers = List.copyOf(importers);
		this.paths = List.copyOf(paths);
		this.format = format;
		this.options = Map.copyOf(options);
		kept = new KeptAccount(project, this::label);
	}

	/** Works out what would happen to each file if it alone were imported now; changes nothing. */
	public List<FileOutcome> preview(IProgressMonitor monitor) throws CoreException {
		return forEachFile(monitor, false);
	}

	@Override
	public List<FileOutcome> run(IProgressMonitor monitor) throws CoreException {
		List<FileOutcome> outcomes = forEachFile(monitor, true);
		kept.finish();
		return outcomes;
	}

	/** The account that the project keeps of the import, after {@link #run}; none if nothing was changed. */
	public Optional<Account> account() {
		return kept.record();
	}

	private String label(String id) {
		return importers.stream().filter(importer -> importer.id().equals(id)).map(Importer::label).findFirst().orElse(id);
	}

	private List<FileOutcome> forEachFile(IProgressMonitor monitor, boolean perform) throws CoreException {
		List<Path> files = files();
		SubMonitor progress = SubMonitor.convert(monitor, Messages.Import_task, files.size());
		List<FileOutcome> outcomes = new ArrayList<>();
		for (Path file : files) {
			SubMonitor part = progress.split(1);
			part.subTask(file.getFileName().toString());
			outcomes.add(outcome(file, perform, part));
		}
		return outcomes;
	}

	private FileOutcome outcome(Path file, boolean perform, SubMonitor progress) throws CoreException {
		try {
			return imported(file, perform, progress);
		} catch (ImportRefusal refusal) {
			return refused(file, perform, refusal.getMessage());
		} catch (IOException e) {
			return refused(file, perform,
					Messages.format(Messages.Import_unreadable, file.getFileName(), e.getLocalizedMessage()));
		}
	}

	private FileOutcome imported(Path file, boolean perform, SubMonitor progress)
			throws CoreException, ImportRefusal, IOException {
		ImportSource source = new ImportSource(file, options);
		ImportPlan plan = importerOf(source).importer().resolve(source, project, progress);
		FileOutcome outcome = new FileOutcome(file, plan.account(), null);
		if (perform) {
			plan.prepare(project, progress);
			project.edit(Messages.format(Messages.Import_label, source.fileName()), () -> {
				plan.perform(project);
				kept.enter(outcome);
			});
		}
		return outcome;
	}

	private FileOutcome refused(Path file, boolean perform, String reason) {
		FileOutcome outcome = new FileOutcome(file, null, reason);
		if (perform) {
			kept.enter(outcome);
		}
		return outcome;
	}

	private Importer importerOf(ImportSource source) throws IOException, ImportRefusal {
		if (!Files.isRegularFile(source.file())) {
			throw new ImportRefusal(Messages.format(Messages.Import_noSuchFile, source.fileName()));
		}
		long size = Files.size(source.file());
		if (size == 0) {
			throw new ImportRefusal(Messages.format(Messages.Import_empty, source.fileName()));
		}
		if (size > ImportSource.MAX_BYTES) {
			throw new ImportRefusal(
					Messages.format(Messages.Import_tooLarge, source.fileName(), ImportSource.MAX_BYTES >> 20));
		}
		if (format.isPresent()) {
			return importers.stream().filter(importer -> importer.id().equals(format.get())).findFirst()
					.orElseThrow(() -> new ImportRefusal(
							Messages.format(Messages.Import_unknownFormat, format.get(), formats())));
		}
		return best(source).orElseThrow(
				() -> new ImportRefusal(Messages.format(Messages.Import_notRecognised, source.fileName(), formats())));
	}

	private Optional<Importer> best(ImportSource source) throws IOException {
		Importer best = null;
		int bestFit = 0;
		for (Importer importer : importers) {
			int fit = importer.importer().fit(source);
			if (fit > bestFit) {
				best = importer;
				bestFit = fit;
			}
			if (fit == SURELY) {
				break;
			}
		}
		return Optional.ofNullable(best);
	}

	private String formats() {
		return importers.stream().map(Importer::id).sorted().collect(Collectors.joining(", "));
	}

	private List<Path> files() throws ImportRefusal {
		List<Path> files = new ArrayList<>();
		for (Path path : paths) {
			if (!Files.isDirectory(path)) {
				files.add(path);
				continue;
			}
			try (Stream<Path> found = Files.walk(path)) {
				for (Path file : found.filter(Files::isRegularFile).sorted().toList()) {
					if (!isHidden(path.relativize(file)) && best(new ImportSource(file, options)).isPresent()) {
						files.add(file);
					}
				}
			} catch (IOException e) {
				throw new ImportRefusal(
						Messages.format(Messages.Import_unreadable, path.getFileName(), e.getLocalizedMessage()), e);
			}
		}
		return files;
	}

	private static boolean isHidden(Path relative) {
		for (Path part : relative) {
			if (part.toString().startsWith(".")) {
				return true;
			}
		}
		return false;
	}
}

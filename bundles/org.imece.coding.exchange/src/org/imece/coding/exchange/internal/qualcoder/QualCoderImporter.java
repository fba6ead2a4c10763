/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.exchange.internal.qualcoder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.imece.coding.exchange.internal.Messages;
import org.imece.coding.exchange.internal.refi.QdeNode;
import org.imece.coding.exchange.internal.refi.RefiProjectImporter;
import org.imece.coding.exchange.internal.refi.SourceFiles;
import org.imece.core.imports.IImporter;
import org.imece.core.imports.ImportPlan;
import org.imece.core.imports.ImportRefusal;
import org.imece.core.imports.ImportSource;
import org.imece.core.project.IResearchProject;
import org.imece.core.safe.InputRefusal;
import org.imece.core.safe.SafeArchive;

/** Reads projects of QualCoder: the file {@code data.qda} of its folder, or an archive of the folder. */
public final class QualCoderImporter implements IImporter {

	static final String ID = "qualcoder";
	private static final String DATABASE = "data.qda";
	private static final String SQLITE = "SQLite format 3\0";

	@Override
	public int fit(ImportSource source) throws IOException {
		return switch (source.extension()) {
		case "qda" -> isDatabase(source.head(SQLITE.length())) ? 2 : 1;
		case "zip" -> databases(source).isEmpty() ? 0 : 2;
		default -> 0;
		};
	}

	private static boolean isDatabase(byte[] head) {
		return new String(head, StandardCharsets.ISO_8859_1).equals(SQLITE);
	}

	private static List<String> databases(ImportSource source) throws IOException {
		try (SafeArchive archive = SafeArchive.open(source.file())) {
			return databases(archive);
		} catch (InputRefusal e) {
			return List.of(); // another importer may know what it is
		}
	}

	private static List<String> databases(SafeArchive archive) {
		return archive.names().stream()
				.filter(name -> ('/' + name.toLowerCase(Locale.ROOT)).endsWith('/' + DATABASE)).toList();
	}

	@Override
	public ImportPlan resolve(ImportSource source, IResearchProject project, IProgressMonitor monitor)
			throws CoreException {
		SubMonitor progress = SubMonitor.convert(monitor, NLS.bind(Messages.Refi_reading, source.fileName()), 100);
		try {
			if (source.extension().equals("zip")) {
				return packed(source, project, progress);
			}
			Path folder = source.file().toAbsolutePath().getParent();
			return plan(source, source.file(), plain(folder), () -> SourceFiles.within(folder), project, progress);
		} catch (InputRefusal e) {
			throw new ImportRefusal(e.getMessage(), e);
		} catch (IOException e) {
			throw new ImportRefusal(NLS.bind(Messages.Import_unreadable, source.fileName(), e.getLocalizedMessage()),
					e);
		}
	}

	/** SQLite reads files only, so the one in the archive is unpacked for the time of reading. */
	private static ImportPlan packed(ImportSource source, IResearchProject project, SubMonitor progress)
			throws CoreException, IOException {
		Path file = Files.createTempFile("imece", ".qda");
		try {
			String name;
			try (SafeArchive archive = SafeArchive.open(source.file())) {
				List<String> found = databases(archive);
				if (found.size() != 1) {
					throw new ImportRefusal(NLS.bind(Messages.QualCoder_noProject, source.fileName()));
				}
				name = found.get(0);
				try (InputStream in = archive.open(name)) {
					Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
				}
			}
			String folder = name.substring(0, name.lastIndexOf('/') + 1);
			return plan(source, file, plain(folder.isEmpty() ? source.file() : Path.of(folder)),
					() -> SourceFiles.in(SafeArchive.open(source.file()), folder), project, progress);
		} finally {
			Files.deleteIfExists(file);
		}
	}

	/** Name of the project: that of its folder. */
	private static String plain(Path folder) {
		return folder.getFileName() == null ? DATABASE : folder.getFileName().toString().replaceFirst("\\.(qda|zip)$", "");
	}

	private static ImportPlan plan(ImportSource source, Path file, String name, SourceFiles.Opener files,
			IResearchProject project, SubMonitor progress) throws CoreException, IOException {
		try (InputStream in = Files.newInputStream(file)) {
			if (!isDatabase(in.readNBytes(SQLITE.length()))) {
				throw new ImportRefusal(NLS.bind(Messages.QualCoder_noProject, source.fileName()));
			}
		}
		QdeNode root;
		List<String> remarks;
		try (ForeignDatabase database = ForeignDatabase.open(file, progress); SourceFiles opened = files.open()) {
			if (!database.tables().contains("code_text") || !database.tables().contains("source")) {
				throw new ImportRefusal(NLS.bind(Messages.QualCoder_noProject, source.fileName()));
			}
			root = new QualCoderProject(name, database, opened).read();
			remarks = LeftOut.of(database);
		} catch (SQLException e) {
			throw new ImportRefusal(NLS.bind(Messages.QualCoder_damaged, source.fileName()), e);
		}
		progress.worked(40);
		return RefiProjectImporter.plan(source, ID, root, files, remarks, project, progress.split(60));
	}
}

/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.exchange.internal.refi;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.imece.coding.exchange.internal.Messages;
import org.imece.core.imports.ImportRefusal;
import org.imece.core.imports.ImportSource;
import org.imece.core.safe.SafeArchive;

/** An archive {@code .qdpx}, or a project file {@code .qde} with a folder beside it. */
final class RefiFile implements Closeable {

	private static final int HEAD = 4096;

	private final ImportSource source;
	private final SafeArchive archive;

	private RefiFile(ImportSource source, SafeArchive archive) {
		this.source = source;
		this.archive = archive;
	}

	static RefiFile open(ImportSource source) throws IOException {
		return new RefiFile(source, source.extension().equals("qde") ? null : SafeArchive.open(source.file()));
	}

	/** The root of the project file. */
	QdeNode project() throws IOException, ImportRefusal {
		if (archive == null) {
			refuseWebPage(source);
		}
		try (InputStream in = archive == null ? source.open() : archive.open(projectName())) {
			return QdeReader.read(source.fileName(), in);
		}
	}

	/** What our own export keeps beside the project file; empty if there is none. */
	Optional<QdeNode> sideFile() throws IOException {
		if (archive == null || archive.find(SideFile.NAME).isEmpty()) {
			return Optional.empty();
		}
		try (InputStream in = archive.open(archive.find(SideFile.NAME).get())) {
			return Optional.of(QdeReader.read(source.fileName(), in));
		}
	}

	/** Closed with the file, and the file with them. */
	SourceFiles files() {
		return archive == null ? SourceFiles.beside(source.file()) : SourceFiles.in(archive, "sources/");
	}

	/** The one project file at the top of the archive, whatever its name. */
	private String projectName() throws ImportRefusal {
		List<String> found = archive.names().stream().filter(name -> !name.contains("/") && !name.startsWith("."))
				.filter(name -> name.toLowerCase(Locale.ROOT).endsWith(".qde")).toList();
		if (found.isEmpty()) {
			throw new ImportRefusal(NLS.bind(Messages.Refi_noProject, source.fileName()));
		}
		if (found.size() > 1) {
			throw new ImportRefusal(
					NLS.bind(Messages.Refi_severalProjects, source.fileName(), String.join(", ", found)));
		}
		return found.get(0);
	}

	static void refuseWebPage(ImportSource source) throws IOException, ImportRefusal {
		byte[] head = source.head(HEAD);
		if (head.length == 0) {
			throw new ImportRefusal(NLS.bind(Messages.Import_empty, source.fileName()));
		}
		if (SafeArchive.looksLikeWebPage(head)) {
			throw new ImportRefusal(NLS.bind(Messages.Import_webPage, source.fileName()));
		}
	}

	@Override
	public void close() throws IOException {
		if (archive != null) {
			archive.close();
		}
	}
}

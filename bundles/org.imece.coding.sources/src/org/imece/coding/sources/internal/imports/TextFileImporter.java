/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.sources.internal.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.imece.coding.imports.Tally;
import org.imece.coding.sources.internal.Messages;
import org.imece.core.imports.IImporter;
import org.imece.core.imports.ImportPlan;
import org.imece.core.imports.ImportRefusal;
import org.imece.core.imports.ImportSource;
import org.imece.core.project.IResearchProject;
import org.imece.core.safe.InputRefusal;
import org.imece.core.text.TextRefusal;

/**
 * Reads a file with one text as one document. Option {@code language}: BCP 47 tag, guessed if missing. Every failure
 * becomes one sentence for the user.
 */
abstract class TextFileImporter implements IImporter {

	/** A text beyond this is no document that somebody reads; it would only slow everything down. Characters. */
	static final long MAX_TEXT = 64L << 20;
	private static final int HEAD = 1024;

	private final String id;
	private final Set<String> extensions;
	private final long maxBytes;

	/** @param maxBytes a file of more bytes is refused before it is read */
	TextFileImporter(String id, Set<String> extensions, long maxBytes) {
		this.id = id;
		this.extensions = extensions;
		this.maxBytes = maxBytes;
	}

	/** Whether the first bytes of a file say for sure that it is of this format. */
	abstract boolean isCertain(byte[] head);

	/** @throws ImportRefusal if the file is of another format, or holds something that is not read */
	abstract ReadText read(ImportSource source, Tally tally, SubMonitor monitor) throws IOException, ImportRefusal;

	@Override
	public int fit(ImportSource source) throws IOException {
		if (!extensions.contains(source.extension())) {
			return 0;
		}
		return isCertain(source.head(HEAD)) ? 2 : 1;
	}

	@Override
	public ImportPlan resolve(ImportSource source, IResearchProject project, IProgressMonitor monitor)
			throws CoreException {
		SubMonitor progress = SubMonitor.convert(monitor, NLS.bind(Messages.Import_reading, source.fileName()), 100);
		try {
			long size = Files.size(source.file());
			if (size == 0) {
				throw new ImportRefusal(NLS.bind(Messages.Import_empty, source.fileName()));
			}
			if (size > maxBytes) {
				throw new ImportRefusal(NLS.bind(Messages.Import_tooLong, source.fileName(), maxBytes >> 20));
			}
			Tally tally = new Tally();
			ReadText text = read(source, tally, progress.split(90));
			if (text.text.length() > MAX_TEXT) {
				throw new ImportRefusal(NLS.bind(Messages.Import_tooLong, source.fileName(), MAX_TEXT >> 20));
			}
			return TextPlan.of(source, id, text, tally, project);
		} catch (InputRefusal | TextRefusal e) {
			throw new ImportRefusal(e.getMessage(), e);
		} catch (IOException e) {
			throw new ImportRefusal(NLS.bind(Messages.Import_unreadable, source.fileName(), e.getLocalizedMessage()),
					e);
		}
	}

	/** @param format what users call the format that the file should have, with its article */
	static ImportRefusal otherFormat(ImportSource source, String format) {
		return new ImportRefusal(NLS.bind(Messages.Import_otherFormat, source.fileName(), format));
	}

	static boolean startsWith(byte[] head, String ascii) {
		for (int i = 0; i < ascii.length(); i++) {
			if (i >= head.length || head[i] != ascii.charAt(i)) {
				return false;
			}
		}
		return true;
	}
}

/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.sources.internal.imports;

import java.io.IOException;
import java.util.Set;

import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.imece.coding.imports.Tally;
import org.imece.coding.sources.internal.Messages;
import org.imece.coding.text.CanonicalText;
import org.imece.core.imports.ImportRefusal;
import org.imece.core.imports.ImportSource;
import org.imece.model.coding.DocumentKind;

/**
 * Reads subtitles, SubRip (.srt) and WebVTT (.vtt), as a transcript: one line for each cue, tied to its moment of the
 * recording. Option {@code encoding}: name of the encoding, found out if missing.
 */
public final class SubtitleImporter extends TextFileImporter {

	public SubtitleImporter() {
		super("subtitles", Set.of("srt", "vtt"), MAX_TEXT);
	}

	@Override
	boolean isCertain(byte[] head) {
		return startsWith(head, "WEBVTT") || startsWith(head, "\u00EF\u00BB\u00BFWEBVTT");
	}

	@Override
	ReadText read(ImportSource source, Tally tally, SubMonitor monitor) throws IOException, ImportRefusal {
		Subtitles subtitles = Subtitles.of(CanonicalText.of(PlainTextImporter.decode(source, tally)));
		if (subtitles.cues().isEmpty()) {
			throw otherFormat(source, Messages.Format_subtitles);
		}
		if (subtitles.backwards() > 0) {
			tally.warn("", NLS.bind(Messages.Subtitles_backwards, subtitles.backwards()));
		}
		ReadText read = subtitles.text().keptAs(source.extension().equals("vtt") ? "text/vtt" : "application/x-subrip");
		if (!read.voices.isEmpty()) {
			read.kind = DocumentKind.INTERVIEW;
		}
		return read;
	}
}

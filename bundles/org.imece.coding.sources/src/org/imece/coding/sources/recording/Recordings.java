/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.sources.recording;

import java.util.Optional;

import org.imece.model.coding.Document;
import org.imece.model.core.Attachment;

/**
 * Finds the recording or picture that a document is, or the one that it is a transcript of.
 *
 * @since 0.1
 */
public final class Recordings {

	private Recordings() {
	}

	/** Whether a document is a recording or a picture rather than a text. */
	public static boolean isRecording(Document document) {
		return switch (document.getKind()) {
		case AUDIO, VIDEO, PICTURE -> true;
		default -> false;
		};
	}

	/** The document itself, or its recording. */
	public static Optional<Document> of(Document document) {
		return isRecording(document) ? Optional.of(document) : Optional.ofNullable(document.getRecording());
	}

	/** The file that is kept for a document; empty if none is. */
	public static Optional<Attachment> file(Document document) {
		return document.getAttachments().stream().findFirst();
	}
}

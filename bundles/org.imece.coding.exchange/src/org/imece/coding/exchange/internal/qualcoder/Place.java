/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.exchange.internal.qualcoder;

import java.util.List;
import java.util.Locale;

/**
 * Where the file of a source is, from its {@code mediapath}: {@code /images/a.png} in the folder of the project,
 * {@code images:C:\\a.png} elsewhere on the computer. Documents are written {@code /docs/} and lie in the folder
 * {@code documents}; old projects do not say so.
 *
 * @param source kind of source in the standard
 * @param path   in the form of the standard
 * @param isSure whether the database names the file, rather than that it may be there
 */
record Place(String source, String path, boolean isSure) {

	private enum Folder {

		IMAGES("images", "images", "PictureSource"), AUDIO("audio", "audio", "AudioSource"),
		VIDEO("video", "video", "VideoSource"), DOCUMENTS("docs", "documents", "TextSource");

		private final String word;
		private final String folder;
		private final String source;

		Folder(String word, String folder, String source) {
			this.word = word;
			this.folder = folder;
			this.source = source;
		}
	}

	private static final List<String> PLAIN = List.of(".txt", ".md");

	static Place of(String mediaPath, String name) {
		for (Folder folder : Folder.values()) {
			if (mediaPath.startsWith('/' + folder.word + '/')) {
				return new Place(source(folder, mediaPath),
						"internal://" + folder.folder + mediaPath.substring(folder.word.length() + 1), true);
			}
			if (mediaPath.startsWith(folder.word + ':')) {
				return new Place(source(folder, mediaPath), "absolute://" + mediaPath.substring(folder.word.length() + 1),
						true);
			}
		}
		return new Place(source(Folder.DOCUMENTS, name), "internal://documents/" + name, false);
	}

	private static String source(Folder folder, String path) {
		return folder == Folder.DOCUMENTS && has(path, ".pdf") ? "PDFSource" : folder.source;
	}

	private static boolean has(String path, String extension) {
		return path.toLowerCase(Locale.ROOT).endsWith(extension);
	}

	/** Whether the file holds more than the text that is in the database. */
	boolean isFormatted() {
		return PLAIN.stream().noneMatch(extension -> has(path, extension));
	}
}

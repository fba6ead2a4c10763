/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.sources.internal.imports;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

import org.imece.model.coding.DocumentKind;

/** Recordings and pictures that are kept, with what their first bytes look like. */
enum MediaFormat {
	MP3(DocumentKind.AUDIO, "audio/mpeg", "mp3") {
		@Override
		boolean fits(byte[] head) {
			return at(head, 0, "ID3") || head.length > 2 && (head[0] & 0xFF) == 0xFF && (head[1] & 0xE0) == 0xE0
					&& (head[1] & 0x06) == 0x02 && (head[2] & 0xF0) != 0xF0; // MPEG frame of layer III
		}
	},
	WAV(DocumentKind.AUDIO, "audio/wav", "wav") {
		@Override
		boolean fits(byte[] head) {
			return at(head, 0, "RIFF") && at(head, 8, "WAVE");
		}
	},
	FLAC(DocumentKind.AUDIO, "audio/flac", "flac") {
		@Override
		boolean fits(byte[] head) {
			return at(head, 0, "fLaC");
		}
	},
	OGG(DocumentKind.AUDIO, "audio/ogg", "ogg", "oga", "opus") {
		@Override
		boolean fits(byte[] head) {
			return at(head, 0, "OggS");
		}
	},
	WMA(DocumentKind.AUDIO, "audio/x-ms-wma", "wma") {
		@Override
		boolean fits(byte[] head) {
			return at(head, 0, "\u0030\u0026\u00B2\u0075\u008E\u0066\u00CF\u0011");
		}
	},
	M4A(DocumentKind.AUDIO, "audio/mp4", "m4a") {
		@Override
		boolean fits(byte[] head) {
			return at(head, 4, "ftyp");
		}
	},
	MP4(DocumentKind.VIDEO, "video/mp4", "mp4", "m4v", "mov", "3gp") {
		@Override
		boolean fits(byte[] head) {
			return at(head, 4, "ftyp");
		}
	},
	WEBM(DocumentKind.VIDEO, "video/webm", "webm", "mkv") {
		@Override
		boolean fits(byte[] head) {
			return at(head, 0, "\u001A\u0045\u00DF\u00A3");
		}
	},
	AVI(DocumentKind.VIDEO, "video/x-msvideo", "avi") {
		@Override
		boolean fits(byte[] head) {
			return at(head, 0, "RIFF") && at(head, 8, "AVI ");
		}
	},
	PNG(DocumentKind.PICTURE, "image/png", "png") {
		@Override
		boolean fits(byte[] head) {
			return at(head, 0, "\u0089PNG\r\n\u001A\n");
		}

		@Override
		boolean isWhole(byte[] tail) {
			return contains(tail, "IEND");
		}
	},
	JPEG(DocumentKind.PICTURE, "image/jpeg", "jpg", "jpeg") {
		@Override
		boolean fits(byte[] head) {
			return at(head, 0, "\u00FF\u00D8\u00FF");
		}

		@Override
		boolean isWhole(byte[] tail) {
			return contains(tail, "\u00FF\u00D9");
		}
	},
	GIF(DocumentKind.PICTURE, "image/gif", "gif") {
		@Override
		boolean fits(byte[] head) {
			return at(head, 0, "GIF8");
		}

		@Override
		boolean isWhole(byte[] tail) {
			return contains(tail, ";");
		}
	},
	TIFF(DocumentKind.PICTURE, "image/tiff", "tif", "tiff") {
		@Override
		boolean fits(byte[] head) {
			return at(head, 0, "II*\u0000") || at(head, 0, "MM\u0000*");
		}
	},
	WEBP(DocumentKind.PICTURE, "image/webp", "webp") {
		@Override
		boolean fits(byte[] head) {
			return at(head, 0, "RIFF") && at(head, 8, "WEBP");
		}
	};

	/** So many of the first and last bytes are enough to judge. */
	static final int HEAD = 64;
	static final int TAIL = 4096;

	private final DocumentKind kind;
	private final String mediaType;
	private final Set<String> extensions;

	MediaFormat(DocumentKind kind, String mediaType, String... extensions) {
		this.kind = kind;
		this.mediaType = mediaType;
		this.extensions = Set.of(extensions);
	}

	abstract boolean fits(byte[] head);

	/** Whether the last bytes are those of a whole file; formats that end anyhow always are. */
	boolean isWhole(byte[] tail) {
		return true;
	}

	DocumentKind kind() {
		return kind;
	}

	String mediaType() {
		return mediaType;
	}

	static Optional<MediaFormat> ofExtension(String extension) {
		return Arrays.stream(values()).filter(format -> format.extensions.contains(extension)).findFirst();
	}

	/**
	 * Bytes that the file claims to have, if its head says so (RIFF, the length field of the first chunk); -1 otherwise.
	 */
	static long claimedSize(byte[] head) {
		if (!at(head, 0, "RIFF") || head.length < 8) {
			return -1;
		}
		long size = 0;
		for (int i = 7; i >= 4; i--) {
			size = size << 8 | head[i] & 0xFF;
		}
		return size == 0 || size == 0xFFFF_FFFFL ? -1 : size + 8; // both are written by recorders that stream
	}

	/** @param bytes one for each character, up to U+00FF */
	private static boolean at(byte[] head, int offset, String bytes) {
		for (int i = 0; i < bytes.length(); i++) {
			if (offset + i >= head.length || (head[offset + i] & 0xFF) != bytes.charAt(i)) {
				return false;
			}
		}
		return true;
	}

	private static boolean contains(byte[] tail, String bytes) {
		for (int offset = tail.length - bytes.length(); offset >= 0; offset--) {
			if (at(tail, offset, bytes)) {
				return true;
			}
		}
		return false;
	}
}

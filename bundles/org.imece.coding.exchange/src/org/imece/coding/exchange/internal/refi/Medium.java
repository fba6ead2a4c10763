/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.exchange.internal.refi;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A file beside the project file, such as a recording.
 *
 * @param path      as in the project file
 * @param mediaType IANA media type, from the extension of the name
 * @param sha256    of its bytes, lower-case hexadecimal
 * @param size      bytes
 */
record Medium(String path, String mediaType, String sha256, long size) {

	private static final Map<String, String> TYPES = Map.ofEntries(Map.entry("pdf", "application/pdf"),
			Map.entry("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
			Map.entry("rtf", "application/rtf"), Map.entry("txt", "text/plain"), Map.entry("jpg", "image/jpeg"),
			Map.entry("jpeg", "image/jpeg"), Map.entry("png", "image/png"), Map.entry("gif", "image/gif"),
			Map.entry("bmp", "image/bmp"), Map.entry("tif", "image/tiff"), Map.entry("tiff", "image/tiff"),
			Map.entry("webp", "image/webp"), Map.entry("mp3", "audio/mpeg"), Map.entry("m4a", "audio/mp4"),
			Map.entry("wav", "audio/wav"), Map.entry("ogg", "audio/ogg"), Map.entry("flac", "audio/flac"),
			Map.entry("aac", "audio/aac"), Map.entry("wma", "audio/x-ms-wma"), Map.entry("mp4", "video/mp4"),
			Map.entry("m4v", "video/mp4"), Map.entry("mov", "video/quicktime"), Map.entry("avi", "video/x-msvideo"),
			Map.entry("mkv", "video/x-matroska"), Map.entry("webm", "video/webm"), Map.entry("mpg", "video/mpeg"),
			Map.entry("mpeg", "video/mpeg"), Map.entry("wmv", "video/x-ms-wmv"));

	/** Reads a file once, for its size and fingerprint; empty if it is not there. */
	static Optional<Medium> of(String path, SourceFiles files) throws IOException {
		Optional<InputStream> found = files.open(path);
		if (found.isEmpty()) {
			return Optional.empty();
		}
		try (DigestInputStream in = new DigestInputStream(found.get(), MessageDigest.getInstance("SHA-256"))) {
			long size = in.transferTo(OutputStream.nullOutputStream());
			return Optional.of(new Medium(path, TYPES.getOrDefault(extension(path), "application/octet-stream"),
					HexFormat.of().formatHex(in.getMessageDigest().digest()), size));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java platform has SHA-256", e);
		}
	}

	String extension() {
		return extension(path);
	}

	/** Extension in lower case without the dot; empty if there is none. */
	static String extension(String path) {
		int dot = path.lastIndexOf('.');
		return dot < Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) ? ""
				: path.substring(dot + 1).toLowerCase(Locale.ROOT);
	}
}

/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.core.safe;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.imece.core.safe.InputRefusal.Problem;

/**
 * Reads a ZIP archive (APPNOTE 6.3) from outside without being tricked: names that leave the archive, two files of one
 * name, passwords and bombs are refused with an {@link InputRefusal}. Nothing is unpacked to disk. Sizes that the
 * archive claims are used to refuse early; what counts is the number of bytes that really come out.
 * <p>
 * Not for several threads at once.
 *
 * @since 0.1
 */
public final class SafeArchive implements Closeable {

	private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:.*");
	private static final int HEAD = 512;

	private final String fileName;
	private final ArchiveLimits limits;
	private final ZipFile zip;
	private final Map<String, ZipArchiveEntry> files = new LinkedHashMap<>();
	/** Lower-case name to name; empty where several names differ in case only. */
	private final Map<String, String> byFoldedName = new HashMap<>();
	private final Map<String, Long> bytesRead = new HashMap<>();
	private long totalRead;

	private SafeArchive(Path file, ArchiveLimits limits) throws IOException {
		this.fileName = file.getFileName().toString();
		this.limits = limits;
		refuseIfNoArchive(file);
		try {
			zip = ZipFile.builder().setPath(file).setCharset(StandardCharsets.UTF_8).get();
		} catch (IOException | IllegalArgumentException e) {
			throw new InputRefusal(Problem.DAMAGED, e, Messages.Archive_damaged, fileName);
		}
		try {
			list();
		} catch (IOException | RuntimeException e) {
			zip.close();
			throw e;
		}
	}

	/** Opens an archive within {@link ArchiveLimits#DEFAULT}. */
	public static SafeArchive open(Path file) throws IOException {
		return open(file, ArchiveLimits.DEFAULT);
	}

	/**
	 * @throws InputRefusal if the file is no archive, is damaged, or its table of contents is not acceptable
	 * @throws IOException  if the file cannot be read at all
	 */
	public static SafeArchive open(Path file, ArchiveLimits limits) throws IOException {
		return new SafeArchive(file, limits);
	}

	private void refuseIfNoArchive(Path file) throws IOException {
		byte[] head;
		try (InputStream in = Files.newInputStream(file)) {
			head = in.readNBytes(HEAD);
		}
		if (head.length == 0) {
			throw new InputRefusal(Problem.EMPTY, null, Messages.Archive_empty, fileName);
		}
		if (head.length < 4 || head[0] != 'P' || head[1] != 'K') {
			if (looksLikeWebPage(head)) {
				throw new InputRefusal(Problem.WEB_PAGE, null, Messages.Archive_webPage, fileName);
			}
			throw new InputRefusal(Problem.WRONG_FORMAT, null, Messages.Archive_notAnArchive, fileName);
		}
	}

	/** Whether the first bytes of a file are those of a web page, as a download that failed often leaves behind. */
	public static boolean looksLikeWebPage(byte[] head) {
		String start = new String(head, StandardCharsets.UTF_8).replace("\uFEFF", "").stripLeading()
				.toLowerCase(Locale.ROOT);
		return start.startsWith("<!doctype html") || start.startsWith("<html") || start.startsWith("<head");
	}

	private void list() throws IOException {
		var entries = zip.getEntries();
		for (int count = 1; entries.hasMoreElements(); count++) {
			if (count > limits.entries()) {
				throw new InputRefusal(Problem.TOO_LARGE, null, Messages.Archive_tooManyEntries, fileName,
						limits.entries());
			}
			ZipArchiveEntry entry = entries.nextElement();
			String name = safeName(entry.getName());
			if (entry.isDirectory()) {
				continue;
			}
			if (files.put(name, entry) != null) {
				throw new InputRefusal(Problem.DUPLICATE, null, Messages.Archive_duplicate, fileName, name);
			}
			byFoldedName.merge(name.toLowerCase(Locale.ROOT), name, (one, other) -> "");
		}
	}

	private String safeName(String raw) throws InputRefusal {
		String name = raw.replace('\\', '/');
		List<String> segments = new ArrayList<>();
		for (String segment : name.split("/")) {
			if (segment.equals("..")) {
				throw new InputRefusal(Problem.PATH_ESCAPE, null, Messages.Archive_pathEscape, fileName, raw);
			}
			if (!segment.isEmpty() && !segment.equals(".")) {
				segments.add(segment);
			}
		}
		if (segments.isEmpty() || name.startsWith("/") || DRIVE.matcher(name).matches()
				|| name.chars().anyMatch(Character::isISOControl)) {
			throw new InputRefusal(Problem.PATH_ESCAPE, null, Messages.Archive_pathEscape, fileName,
					raw.replaceAll("\\p{Cntrl}", "?"));
		}
		return String.join("/", segments);
	}

	/** Names of the files in the archive, in its order, with {@code /} between folders. */
	public List<String> names() {
		return List.copyOf(files.keySet());
	}

	/** The name as the archive has it, for a name whose case may differ; empty if there is none or several. */
	public Optional<String> find(String name) {
		if (files.containsKey(name)) {
			return Optional.of(name);
		}
		return Optional.ofNullable(byFoldedName.get(name.toLowerCase(Locale.ROOT))).filter(found -> !found.isEmpty());
	}

	/** Bytes of a file when unpacked, as the archive claims; -1 if it does not say. */
	public long claimedSize(String name) {
		return entry(name).getSize();
	}

	/**
	 * Reads a file. The stream refuses to go on at the limits.
	 *
	 * @param name one of {@link #names()}
	 */
	public InputStream open(String name) throws IOException {
		ZipArchiveEntry entry = entry(name);
		if (entry.getGeneralPurposeBit().usesEncryption()) {
			throw new InputRefusal(Problem.ENCRYPTED, null, Messages.Archive_encrypted, fileName, name);
		}
		if (!zip.canReadEntryData(entry)) {
			throw new InputRefusal(Problem.UNSUPPORTED, null, Messages.Archive_unsupported, fileName, name);
		}
		if (entry.getSize() > limits.entryBytes()) {
			throw entryTooLarge(name);
		}
		try {
			return new BoundedStream(zip.getInputStream(entry), bytes -> account(entry, name, bytes),
					cause -> damaged(name, cause));
		} catch (IOException e) {
			throw damaged(name, e);
		}
	}

	/** Reads a file as a whole. */
	public byte[] read(String name) throws IOException {
		try (InputStream in = open(name)) {
			return in.readAllBytes();
		}
	}

	private ZipArchiveEntry entry(String name) {
		ZipArchiveEntry entry = files.get(name);
		if (entry == null) {
			throw new IllegalArgumentException("No such file in the archive: " + name);
		}
		return entry;
	}

	/** @param bytes that have come out of this file so far */
	private void account(ZipArchiveEntry entry, String name, long bytes) throws InputRefusal {
		if (bytes > limits.entryBytes()) {
			throw entryTooLarge(name);
		}
		long packed = Math.max(1, entry.getCompressedSize());
		if (bytes > 1 << 20 && bytes / packed > limits.ratio()) {
			throw new InputRefusal(Problem.TOO_LARGE, null, Messages.Archive_ratio, fileName, name, limits.ratio());
		}
		long before = bytesRead.getOrDefault(name, 0L);
		if (bytes > before) {
			bytesRead.put(name, bytes);
			totalRead += bytes - before;
		}
		if (totalRead > limits.totalBytes()) {
			throw new InputRefusal(Problem.TOO_LARGE, null, Messages.Archive_totalTooLarge, fileName,
					limits.totalBytes() >> 20);
		}
	}

	private InputRefusal entryTooLarge(String name) {
		return new InputRefusal(Problem.TOO_LARGE, null, Messages.Archive_entryTooLarge, fileName, name,
				limits.entryBytes() >> 20);
	}

	private InputRefusal damaged(String name, IOException cause) {
		return new InputRefusal(Problem.DAMAGED, cause, Messages.Archive_entryDamaged, fileName, name);
	}

	@Override
	public void close() throws IOException {
		zip.close();
	}
}

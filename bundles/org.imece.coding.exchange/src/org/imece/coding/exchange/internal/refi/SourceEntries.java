/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.exchange.internal.refi;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.imece.coding.exchange.internal.Messages;
import org.imece.core.store.RecordHeader;
import org.imece.model.coding.Document;
import org.imece.model.coding.Memo;
import org.imece.model.core.Attachment;

/** The files in the folder {@code sources}, which are named while nodes are made and written afterwards. */
final class SourceEntries {

	/** Largest file that the standard allows within an archive (section 8.5). */
	private static final long MAX_BYTES = Integer.MAX_VALUE;
	private static final String FOLDER = "sources/";
	private static final int BUFFER = 1 << 16;

	private final boolean withMedia;
	private final Set<String> texts = new LinkedHashSet<>();
	private final Map<String, Attachment> files = new LinkedHashMap<>();
	private final Set<String> attached = new HashSet<>();

	/** @param withMedia whether files such as recordings are put in */
	SourceEntries(boolean withMedia) {
		this.withMedia = withMedia;
	}

	/** Path of the text of a document or memo. */
	String text(String id) {
		texts.add(id);
		return SourceFiles.INTERNAL + id + ".txt";
	}

	/** Path of a file; empty if it cannot be put in, which is reported. */
	String file(String id, Attachment attachment, ExportedProject project) throws CoreException {
		attached.add(attachment.getSha256());
		String title = attachment.getFileName() == null ? id : attachment.getFileName();
		if (!withMedia) {
			project.losses().add(title, Messages.Export_withoutMedia);
			return "";
		}
		if (attachment.getSize() > MAX_BYTES) {
			project.losses().add(title, Messages.Export_tooLarge);
			return "";
		}
		if (!isThere(attachment, project)) {
			project.losses().add(title, Messages.Export_fileMissing);
			return "";
		}
		String extension = Medium.extension(title);
		String name = id + (extension.isEmpty() ? "" : '.' + extension);
		if (extension.equals("txt") || files.containsKey(name)) {
			name = RefiContext.derived("file", id, attachment.getSha256()) + '.' + extension;
		}
		files.put(name, attachment);
		return SourceFiles.INTERNAL + name;
	}

	private static boolean isThere(Attachment attachment, ExportedProject project) throws CoreException {
		try (InputStream in = project.project().openBlob(attachment.getSha256()).orElse(null)) {
			return in != null;
		} catch (IOException e) {
			return false;
		}
	}

	/** Whether an attachment has been asked for. */
	boolean has(Attachment attachment) {
		return attached.contains(attachment.getSha256());
	}

	void write(ZipOutputStream zip, ExportedProject project, SubMonitor monitor) throws CoreException, IOException {
		monitor.setWorkRemaining(texts.size() + files.size());
		for (RecordHeader header : project.documents) {
			if (texts.contains(header.id())) {
				monitor.split(1);
				Document document = project.document(header);
				write(zip, header.id(), document.getText());
			}
		}
		for (Memo memo : project.memos) {
			if (texts.contains(memo.getId())) {
				write(zip, memo.getId(), memo.getText());
			}
		}
		for (Map.Entry<String, Attachment> file : files.entrySet()) {
			write(zip, file.getKey(), file.getValue(), project, monitor.split(1));
		}
	}

	private static void write(ZipOutputStream zip, String id, String text) throws IOException {
		zip.putNextEntry(entry(FOLDER + id + ".txt"));
		zip.write(text.getBytes(StandardCharsets.UTF_8));
		zip.closeEntry();
	}

	private static void write(ZipOutputStream zip, String name, Attachment attachment, ExportedProject project,
			SubMonitor monitor) throws CoreException, IOException {
		monitor.setTaskName(NLS.bind(Messages.Export_writing, attachment.getFileName()));
		try (InputStream in = project.project().openBlob(attachment.getSha256()).orElseThrow()) {
			zip.putNextEntry(entry(FOLDER + name));
			copy(in, zip, monitor);
			zip.closeEntry();
		}
	}

	/** The moment of an export is no part of what is exported, so the same project gives the same file. */
	static ZipEntry entry(String name) {
		ZipEntry entry = new ZipEntry(name);
		entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0)); // the first that a ZIP can hold
		return entry;
	}

	private static void copy(InputStream in, OutputStream out, SubMonitor monitor) throws IOException {
		byte[] buffer = new byte[BUFFER];
		for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
			monitor.setWorkRemaining(1000).split(1); // throws if the user cancels
			out.write(buffer, 0, length);
		}
	}
}

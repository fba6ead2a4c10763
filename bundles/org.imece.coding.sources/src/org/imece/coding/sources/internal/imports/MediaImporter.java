/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.sources.internal.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;

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
import org.imece.core.text.Fingerprint;
import org.imece.model.coding.CodingFactory;
import org.imece.model.coding.Document;

/**
 * Keeps a recording or a picture as a document without text; transcripts can name it as their recording. It is neither
 * decoded nor changed.
 */
public final class MediaImporter implements IImporter {

	static final String ID = "media";

	@Override
	public int fit(ImportSource source) throws IOException {
		var format = MediaFormat.ofExtension(source.extension());
		if (format.isEmpty()) {
			return 0;
		}
		return format.get().fits(source.head(MediaFormat.HEAD)) ? 2 : 1;
	}

	@Override
	public ImportPlan resolve(ImportSource source, IResearchProject project, IProgressMonitor monitor)
			throws CoreException {
		SubMonitor.convert(monitor, NLS.bind(Messages.Import_reading, source.fileName()), 1);
		MediaFormat format = MediaFormat.ofExtension(source.extension())
				.orElseThrow(() -> TextFileImporter.otherFormat(source, Messages.Format_media));
		try {
			refuseBroken(source, format);
			String id = UUID.nameUUIDFromBytes(("recording:" + fingerprint(source, monitor)).getBytes(StandardCharsets.UTF_8))
					.toString();
			return TextPlan.of(source, ID, id, new Tally(), project, format.mediaType(), () -> document(source, format));
		} catch (IOException e) {
			throw new ImportRefusal(NLS.bind(Messages.Import_unreadable, source.fileName(), e.getLocalizedMessage()),
					e);
		}
	}

	private static String fingerprint(ImportSource source, IProgressMonitor monitor) throws IOException {
		MessageDigest digest = Fingerprint.sha256();
		try (InputStream in = new DigestInputStream(new CancellableStream(source.open(), SubMonitor.convert(monitor)),
				digest)) {
			in.transferTo(OutputStream.nullOutputStream());
		}
		return HexFormat.of().formatHex(digest.digest());
	}

	private static void refuseBroken(ImportSource source, MediaFormat format) throws IOException, ImportRefusal {
		long size = Files.size(source.file());
		if (size == 0) {
			throw new ImportRefusal(NLS.bind(Messages.Import_empty, source.fileName()));
		}
		if (size > ImportSource.MAX_BYTES) {
			throw new ImportRefusal(NLS.bind(Messages.Media_tooLarge, source.fileName(), ImportSource.MAX_BYTES >> 20));
		}
		byte[] head = source.head(MediaFormat.HEAD);
		if (!format.fits(head)) {
			throw new ImportRefusal(NLS.bind(Messages.Media_otherContent, source.fileName(), source.extension()));
		}
		if (MediaFormat.claimedSize(head) > size || !format.isWhole(tail(source.file()))) {
			throw new ImportRefusal(NLS.bind(Messages.Import_damaged, source.fileName()));
		}
	}

	private static byte[] tail(Path file) throws IOException {
		try (SeekableByteChannel channel = Files.newByteChannel(file)) {
			channel.position(Math.max(0, channel.size() - MediaFormat.TAIL));
			ByteBuffer bytes = ByteBuffer.allocate(MediaFormat.TAIL);
			while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
				// until the end
			}
			return Arrays.copyOf(bytes.array(), bytes.position());
		}
	}

	private static Document document(ImportSource source, MediaFormat format) {
		Document document = CodingFactory.eINSTANCE.createDocument();
		document.setKind(format.kind());
		document.getNames().put(source.options().getOrDefault("language", "und"), TextPlan.baseName(source));
		return document;
	}
}

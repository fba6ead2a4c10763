/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.sources.internal.imports;

import java.io.IOException;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * Looks for compressed parts of a PDF file that unpack to more than any text needs, before the library unpacks them in
 * memory. Pictures are not looked at: their pixels are never unpacked for the text.
 */
final class PdfStreams {

	/** Bytes that one part may unpack to. */
	private static final long MAX_UNPACKED = 128L << 20;
	private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
	/** How far before its bytes the dictionary of a part is looked for. */
	private static final int DICTIONARY = 2048;
	private static final int CHUNK = 1 << 16;

	private PdfStreams() {
	}

	static boolean isBomb(Path file, IProgressMonitor monitor) throws IOException {
		try (FileChannel channel = FileChannel.open(file)) {
			MappedByteBuffer bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
			for (int at = next(bytes, 0); at >= 0; at = next(bytes, at)) {
				if (monitor.isCanceled()) {
					throw new OperationCanceledException();
				}
				if (isDeflated(bytes, at) && unpacksTooFar(bytes, at)) {
					return true;
				}
			}
			return false;
		}
	}

	/** Offset behind the next keyword {@code stream} and its line end; -1 if there is none. */
	private static int next(MappedByteBuffer bytes, int from) {
		for (int at = from; at + STREAM.length + 2 < bytes.limit(); at++) {
			if (bytes.get(at) != 's' || at >= 3 && bytes.get(at - 1) == 'd') { // not endstream
				continue;
			}
			int i = 1;
			while (i < STREAM.length && bytes.get(at + i) == STREAM[i]) {
				i++;
			}
			if (i == STREAM.length) {
				int start = at + i;
				start += bytes.get(start) == '\r' ? 1 : 0;
				start += bytes.get(start) == '\n' ? 1 : 0;
				return start;
			}
		}
		return -1;
	}

	private static boolean isDeflated(MappedByteBuffer bytes, int start) {
		int from = Math.max(0, start - DICTIONARY);
		byte[] before = new byte[start - from];
		bytes.get(from, before);
		String text = new String(before, StandardCharsets.ISO_8859_1);
		String dictionary = text.substring(Math.max(0, text.lastIndexOf(" obj")));
		return (dictionary.contains("/FlateDecode") || dictionary.contains("/Fl "))
				&& !dictionary.replace(" ", "").contains("/Subtype/Image");
	}

	private static boolean unpacksTooFar(MappedByteBuffer bytes, int start) {
		Inflater inflater = new Inflater();
		try {
			inflater.setInput(bytes.slice(start, bytes.limit() - start));
			byte[] chunk = new byte[CHUNK];
			int read = 1;
			while (read > 0 && inflater.getBytesWritten() <= MAX_UNPACKED) {
				read = inflater.inflate(chunk);
			}
			return inflater.getBytesWritten() > MAX_UNPACKED;
		} catch (DataFormatException e) {
			return false; // damaged or encrypted; it does not unpack
		} finally {
			inflater.end();
		}
	}
}

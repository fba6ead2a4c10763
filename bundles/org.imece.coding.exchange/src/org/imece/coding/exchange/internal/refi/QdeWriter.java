/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.exchange.internal.refi;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * Writes nodes as XML 1.0 in UTF-8 without a byte order mark: attributes and children in the order of the schema,
 * containers only if something is in them, line ends and tabs in attributes as references so that a parser keeps them.
 * Characters that XML cannot hold become U+FFFD and are counted.
 */
final class QdeWriter implements Closeable {

	private static final char REPLACEMENT = '\uFFFD';

	private final Writer out;
	private final Deque<String> open = new ArrayDeque<>();
	/** Start tags that are written when something follows. */
	private final Deque<String> pending = new ArrayDeque<>();
	private int replaced;

	QdeWriter(OutputStream out) throws IOException {
		this(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16));
		this.out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
	}

	private QdeWriter(Writer out) {
		this.out = out;
	}

	/** A node as text, to keep in a property. */
	static String fragment(QdeNode node) {
		StringWriter text = new StringWriter();
		try {
			new QdeWriter(text).write(node);
		} catch (IOException e) {
			throw new UncheckedIOException(e); // a string does not fail
		}
		return text.toString();
	}

	/** Characters that could not be written. */
	int replaced() {
		return replaced;
	}

	/** Opens the root. */
	void root(QdeNode node, String namespace) throws IOException {
		out.write('<' + node.name() + " xmlns=\"" + namespace + '"');
		attributes(node);
		out.write(">\n");
		open.push(node.name());
	}

	/** Opens a container; it appears when something is put into it. */
	void open(String container) {
		pending.addLast(container);
	}

	/** Closes what was opened last. */
	void end() throws IOException {
		if (!pending.isEmpty()) {
			pending.removeLast();
		} else {
			out.write("</" + open.pop() + ">\n");
		}
	}

	void write(QdeNode node) throws IOException {
		if (RefiSchema.isContainer(node.name()) && node.children().isEmpty()) {
			return;
		}
		while (!pending.isEmpty()) {
			String container = pending.removeFirst();
			out.write('<' + container + ">\n");
			open.push(container);
		}
		out.write('<' + node.name());
		attributes(node);
		if (node.children().isEmpty() && node.text().isEmpty()) {
			out.write("/>");
		} else {
			out.write('>');
			escape(node.text(), false);
			for (QdeNode child : sorted(node)) {
				write(child);
			}
			out.write("</" + node.name() + '>');
		}
		if (!open.isEmpty()) {
			out.write('\n');
		}
	}

	private static List<QdeNode> sorted(QdeNode node) {
		if (!RefiSchema.isOrdered(node.name())) {
			return node.children();
		}
		List<QdeNode> sorted = new ArrayList<>(node.children());
		sorted.sort(Comparator.comparingInt(child -> RefiSchema.position(node.name(), child.name())));
		return sorted;
	}

	private void attributes(QdeNode node) throws IOException {
		List<String> known = RefiSchema.attributes(node.name());
		List<String> names = new ArrayList<>(node.attributes().keySet());
		names.sort(Comparator.<String>comparingInt(name -> known.contains(name) ? known.indexOf(name) : known.size())
				.thenComparing(Comparator.naturalOrder()));
		for (String name : names) {
			out.write(' ' + name + "=\"");
			escape(node.attributes().get(name), true);
			out.write('"');
		}
	}

	private void escape(String text, boolean attribute) throws IOException {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			switch (c) {
			case '&' -> out.write("&amp;");
			case '<' -> out.write("&lt;");
			case '>' -> out.write("&gt;");
			case '"' -> out.write(attribute ? "&quot;" : "\"");
			case '\r' -> out.write("&#13;");
			case '\n', '\t' -> out.write(attribute ? "&#" + (int) c + ';' : String.valueOf(c));
			default -> {
				if (isPair(text, i)) {
					out.write(c);
					out.write(text.charAt(++i));
				} else if (c < ' ' || Character.isSurrogate(c) || c >= '\uFFFE') {
					out.write(REPLACEMENT);
					replaced++;
				} else {
					out.write(c);
				}
			}
			}
		}
	}

	private static boolean isPair(String text, int index) {
		return Character.isHighSurrogate(text.charAt(index)) && index + 1 < text.length()
				&& Character.isLowSurrogate(text.charAt(index + 1));
	}

	/** Writes what is left; the stream stays open. */
	@Override
	public void close() throws IOException {
		out.flush();
	}
}

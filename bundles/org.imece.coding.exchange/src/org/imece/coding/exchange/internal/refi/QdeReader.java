/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.exchange.internal.refi;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

import javax.xml.stream.XMLStreamReader;

import org.imece.core.safe.SafeXml;

/** Reads the XML of a REFI-QDA file into nodes; tolerates every namespace of the standard and its drafts. */
final class QdeReader {

	/** What every namespace of the standard starts with, drafts included. */
	static final String NAMESPACE = "urn:QDA-XML:";

	private QdeReader() {
	}

	/** The root of a file. Its attribute {@code xmlns} holds its namespace. */
	static QdeNode read(String fileName, InputStream in) throws IOException {
		XMLStreamReader reader = SafeXml.stream(fileName, new BufferedInputStream(in, 1 << 16));
		Deque<QdeNode> open = new ArrayDeque<>();
		QdeNode root = null;
		for (int event = reader.getEventType(); event != XMLStreamReader.END_DOCUMENT; event = SafeXml.next(fileName,
				reader)) {
			if (event == XMLStreamReader.START_ELEMENT) {
				QdeNode node = new QdeNode(reader.getLocalName(), attributes(reader, open.isEmpty()));
				if (open.isEmpty()) {
					root = node;
				} else {
					open.peek().add(node);
				}
				open.push(node);
			} else if (event == XMLStreamReader.END_ELEMENT) {
				open.pop();
			} else if (event == XMLStreamReader.CHARACTERS && !reader.isWhiteSpace()
					|| event == XMLStreamReader.CDATA) {
				open.peek().addText(reader.getText());
			}
		}
		return root;
	}

	private static Map<String, String> attributes(XMLStreamReader reader, boolean isRoot) {
		Map<String, String> attributes = new HashMap<>();
		for (int i = 0; i < reader.getAttributeCount(); i++) {
			attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
		}
		if (isRoot) {
			attributes.put("xmlns", reader.getNamespaceURI() == null ? "" : reader.getNamespaceURI());
		}
		return attributes;
	}
}

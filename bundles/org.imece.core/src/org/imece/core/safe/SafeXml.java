/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.core.safe;

import java.io.BufferedInputStream;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.Optional;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.imece.core.safe.InputRefusal.Problem;
import org.w3c.dom.Document;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXNotRecognizedException;
import org.xml.sax.SAXNotSupportedException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads XML from outside with the parser of the Java platform. Document type definitions are refused, and with them
 * entities, external files and entity bombs (OWASP XML External Entity Prevention); nesting is bounded. Every method
 * throws an {@link InputRefusal} that the user can read, other kinds of {@link IOException} only if the bytes cannot be
 * read.
 *
 * @since 0.1
 */
public final class SafeXml {

	private static final String DISALLOW_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";
	private static final String EXTERNAL_GENERAL = "http://xml.org/sax/features/external-general-entities";
	private static final String EXTERNAL_PARAMETER = "http://xml.org/sax/features/external-parameter-entities";
	private static final String LOAD_DTD = "http://apache.org/xml/features/nonvalidating/load-external-dtd";
	private static final String MAX_DEPTH = "http://www.oracle.com/xml/jaxp/properties/maxElementDepth";
	private static final String DEPTH = "1000";

	private SafeXml() {
	}

	/** A SAX reader that knows namespaces. What it throws is turned into a refusal by {@link #refusal}. */
	public static XMLReader reader() {
		try {
			SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
			factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
			factory.setFeature(DISALLOW_DOCTYPE, true);
			factory.setFeature(EXTERNAL_GENERAL, false);
			factory.setFeature(EXTERNAL_PARAMETER, false);
			factory.setFeature(LOAD_DTD, false);
			XMLReader reader = factory.newSAXParser().getXMLReader();
			reader.setProperty(MAX_DEPTH, DEPTH);
			return reader;
		} catch (ParserConfigurationException | SAXNotRecognizedException | SAXNotSupportedException e) {
			throw new IllegalStateException("The parser of the platform lacks a protection", e);
		} catch (SAXException e) {
			throw new IllegalStateException("The platform has no XML parser", e);
		}
	}

	/**
	 * Parses with SAX.
	 *
	 * @param name how the user knows the file, for messages
	 */
	public static void parse(String name, InputStream in, DefaultHandler handler) throws IOException {
		XMLReader reader = reader();
		reader.setContentHandler(handler);
		reader.setErrorHandler(quiet());
		try {
			reader.parse(new InputSource(in));
		} catch (SAXException e) {
			if (e.getException() instanceof IOException cause) {
				throw cause instanceof CharConversionException ? malformed(name, cause) : cause;
			}
			throw refusal(name, e);
		} catch (CharConversionException e) {
			throw malformed(name, e);
		}
	}

	/**
	 * Parses into a DOM.
	 *
	 * @param name how the user knows the file, for messages
	 */
	public static Document document(String name, InputStream in) throws IOException {
		try {
			DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
			factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
			factory.setFeature(DISALLOW_DOCTYPE, true);
			factory.setAttribute(MAX_DEPTH, DEPTH);
			factory.setXIncludeAware(false);
			factory.setExpandEntityReferences(false);
			var builder = factory.newDocumentBuilder();
			builder.setErrorHandler(quiet());
			return builder.parse(in);
		} catch (ParserConfigurationException e) {
			throw new IllegalStateException("The parser of the platform lacks a protection", e);
		} catch (SAXException e) {
			throw refusal(name, e);
		} catch (CharConversionException e) {
			throw malformed(name, e);
		}
	}

	/**
	 * A StAX reader. What it throws later is turned into a refusal by {@link #refusal(String, XMLStreamException)}; a
	 * document type definition shows as an event of type {@link XMLStreamReader#DTD}, which {@link #next} refuses.
	 */
	public static XMLStreamReader stream(String name, InputStream in) throws IOException {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLInputFactory.IS_COALESCING, true);
		try {
			BufferedInputStream bytes = new BufferedInputStream(in, 1 << 16);
			Optional<Reader> text = XmlText.of(bytes);
			return text.isPresent() ? factory.createXMLStreamReader(text.get()) : factory.createXMLStreamReader(bytes);
		} catch (XMLStreamException e) {
			throw refusal(name, e);
		}
	}

	/** Moves a StAX reader on. */
	public static int next(String name, XMLStreamReader reader) throws IOException {
		try {
			int event = reader.next();
			if (event == XMLStreamReader.DTD) {
				throw new InputRefusal(Problem.DOCUMENT_TYPE, null, Messages.Xml_documentType, name);
			}
			return event;
		} catch (XMLStreamException e) {
			throw refusal(name, e);
		}
	}

	/** What the user is told of an error of {@link #reader()}. */
	public static InputRefusal refusal(String name, SAXException cause) {
		String message = cause.getMessage();
		if (message != null && message.contains(DISALLOW_DOCTYPE)) { // the one part that no language translates
			return new InputRefusal(Problem.DOCUMENT_TYPE, cause, Messages.Xml_documentType, name);
		}
		if (cause instanceof SAXParseException place && place.getLineNumber() > 0) {
			return malformedAt(name, cause, place.getLineNumber(), place.getColumnNumber());
		}
		return malformed(name, cause);
	}

	/** What the user is told of an error of a StAX reader. */
	public static InputRefusal refusal(String name, XMLStreamException cause) {
		return cause.getLocation() == null || cause.getLocation().getLineNumber() <= 0 ? malformed(name, cause)
				: malformedAt(name, cause, cause.getLocation().getLineNumber(), cause.getLocation().getColumnNumber());
	}

	private static InputRefusal malformedAt(String name, Exception cause, int line, int column) {
		return new InputRefusal(Problem.DAMAGED, cause, Messages.Xml_malformedAt, name, line, column);
	}

	private static InputRefusal malformed(String name, Exception cause) {
		return new InputRefusal(Problem.DAMAGED, cause, Messages.Xml_malformed, name);
	}

	/** Errors are thrown and shown by us; the parser prints nothing. */
	private static ErrorHandler quiet() {
		return new DefaultHandler() {
			@Override
			public void error(SAXParseException e) throws SAXException {
				throw e;
			}
		};
	}
}

/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.core.safe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import javax.xml.stream.XMLStreamReader;

import org.imece.core.safe.InputRefusal.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

class SafeXmlTest {

	private static final String NAME = "deneme.qde";

	@Test
	void readsOrdinaryXmlInThreeWays() throws IOException {
		String xml = "\uFEFF<a xmlns='urn:x'><b name='ı'>İş</b></a>";
		List<String> names = new ArrayList<>();
		SafeXml.parse(NAME, in(xml), new DefaultHandler() {
			@Override
			public void startElement(String uri, String localName, String qName, Attributes attributes) {
				names.add(uri + " " + localName);
			}
		});
		assertEquals(List.of("urn:x a", "urn:x b"), names);
		assertEquals("İş", SafeXml.document(NAME, in(xml)).getDocumentElement().getTextContent());
		assertEquals(2, elements(xml));
	}

	@ParameterizedTest
	@ValueSource(strings = { "<!DOCTYPE a><a/>", "<!DOCTYPE a SYSTEM 'http://localhost:1/x.dtd'><a/>",
			"<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><a>&x;</a>",
			"<!DOCTYPE a [<!ENTITY % p SYSTEM 'file:///etc/hostname'> %p;]><a/>",
			"<!DOCTYPE a [<!ENTITY x 'ha'><!ENTITY y '&x;&x;&x;&x;'>]><a>&y;</a>" })
	void refusesDocumentTypes(String xml) {
		assertEquals(Problem.DOCUMENT_TYPE, refusal(() -> SafeXml.parse(NAME, in(xml), new DefaultHandler())));
		assertEquals(Problem.DOCUMENT_TYPE, refusal(() -> SafeXml.document(NAME, in(xml))));
		assertEquals(Problem.DOCUMENT_TYPE, refusal(() -> elements(xml)));
	}

	@Test
	void recognisesADocumentTypeInEveryLanguage() {
		Locale before = Locale.getDefault();
		try {
			for (String language : List.of("de", "ja", "tr", "zh")) {
				Locale.setDefault(Locale.of(language));
				assertEquals(Problem.DOCUMENT_TYPE,
						refusal(() -> SafeXml.document(NAME, in("<!DOCTYPE a SYSTEM 'x'><a/>"))));
			}
		} finally {
			Locale.setDefault(before);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "no xml", "<a>", "<a></b>", "<a>&nbsp;</a>", "<a>\u0001</a>" })
	void saysThatXmlIsBroken(String xml) {
		assertEquals(Problem.DAMAGED, refusal(() -> SafeXml.parse(NAME, in(xml), new DefaultHandler())));
		assertEquals(Problem.DAMAGED, refusal(() -> SafeXml.document(NAME, in(xml))));
		assertEquals(Problem.DAMAGED, refusal(() -> elements(xml)));
	}

	@Test
	void refusesBytesThatAreNotInTheEncodingThatIsClaimed() {
		byte[] bytes = "<?xml version='1.0' encoding='UTF-8'?><a>ş</a>".getBytes(StandardCharsets.ISO_8859_1);
		bytes[bytes.length - 5] = (byte) 0xFE;
		assertEquals(Problem.DAMAGED,
				refusal(() -> SafeXml.parse(NAME, new ByteArrayInputStream(bytes), new DefaultHandler())));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "<?xml version='1.0'?>", "<?xml version='1.0' encoding='utf-8'?>", "\uFEFF" })
	void refusesBrokenUtf8WithoutAWordOnTheErrorStream(String start) {
		byte[] bytes = (start + "<a><b>?</b></a>").getBytes(StandardCharsets.UTF_8);
		bytes[bytes.length - 9] = (byte) 0xFE;
		PrintStream before = System.err;
		ByteArrayOutputStream printed = new ByteArrayOutputStream();
		System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
		try {
			assertEquals(Problem.DAMAGED, refusal(() -> elements(new ByteArrayInputStream(bytes))));
		} finally {
			System.setErr(before);
		}
		assertEquals("", printed.toString(StandardCharsets.UTF_8));
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "UTF-16", "UTF-16LE", "ISO-8859-9", "windows-1254" })
	void readsTheEncodingThatIsDeclared(String encoding) throws IOException {
		String xml = "<?xml version=\"1.0\" encoding=\"" + encoding + "\" standalone=\"yes\"?><a b='ğış'><c/></a>";
		XMLStreamReader reader = SafeXml.stream(NAME, new ByteArrayInputStream(xml.getBytes(Charset.forName(encoding))));
		assertEquals(XMLStreamReader.START_ELEMENT, SafeXml.next(NAME, reader));
		assertEquals("ğış", reader.getAttributeValue(null, "b"));
	}

	@Test
	void refusesAnEncodingThatNobodyKnows() {
		assertEquals(Problem.DAMAGED, refusal(() -> elements("<?xml version='1.0' encoding='ebediyet-9'?><a/>")));
	}

	@Test
	void refusesNestingThatWouldExhaustTheStack() {
		String xml = "<a>".repeat(5000) + "</a>".repeat(5000);
		assertEquals(Problem.DAMAGED, refusal(() -> SafeXml.document(NAME, in(xml))));
	}

	@Test
	void readsNoOtherFile(@TempDir Path folder) throws IOException {
		Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
		String xml = "<a xmlns:xi='http://www.w3.org/2001/XInclude'><xi:include parse='text' href='" + secret.toUri()
				+ "'/></a>";
		assertEquals("", SafeXml.document(NAME, in(xml)).getDocumentElement().getTextContent());
	}

	@Test
	void namesTheFileAndThePlace() {
		InputRefusal refusal = assertThrows(InputRefusal.class, () -> SafeXml.document(NAME, in("<a>\n</b>")));
		assertTrue(refusal.getMessage().contains(NAME) && refusal.getMessage().contains("2"), refusal.getMessage());
	}

	private static int elements(String xml) throws IOException {
		return elements(in(xml));
	}

	private static int elements(InputStream in) throws IOException {
		XMLStreamReader reader = SafeXml.stream(NAME, in);
		int count = 0;
		for (int event = reader.getEventType(); event != XMLStreamReader.END_DOCUMENT;) {
			event = SafeXml.next(NAME, reader);
			count += event == XMLStreamReader.START_ELEMENT ? 1 : 0;
		}
		return count;
	}

	private static InputStream in(String xml) {
		return new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8));
	}

	private interface Reading {
		void run() throws IOException;
	}

	private static Problem refusal(Reading reading) {
		return assertThrows(InputRefusal.class, reading::run).problem();
	}
}

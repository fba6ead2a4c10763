/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.report.birt.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Locale.Category;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RenderTest {

	private static final String PLACES = """
			<table id="10">
			  <property name="dataSet">places</property>
			  <list-property name="boundDataColumns">
			    <structure>
			      <property name="name">name</property>
			      <expression name="expression">dataSetRow["name"]</expression>
			      <property name="dataType">string</property>
			    </structure>
			    <structure>
			      <property name="name">different</property>
			      <expression name="expression">Total.countDistinct(dataSetRow["name"])</expression>
			      <property name="dataType">integer</property>
			    </structure>
			  </list-property>
			  <list-property name="sort">
			    <structure>
			      <expression name="key">row["name"]</expression>
			      <property name="direction">asc</property>
			      <property name="strength">1</property>
			      <property name="locale">tr_TR</property>
			    </structure>
			  </list-property>
			  <column id="11"/>
			  <header><row id="12"><cell id="13"><data id="14"><property name="resultSetColumn">different</property></data></cell></row></header>
			  <detail><row id="15"><cell id="16"><data id="17"><property name="resultSetColumn">name</property></data></cell></row></detail>
			</table>
			""";

	@TempDir
	Path folder;
	private Fixture fixture;

	@BeforeEach
	void prepare() throws Exception {
		fixture = new Fixture(folder);
	}

	@ParameterizedTest
	@ValueSource(strings = { "pdf", "html", "docx", "xlsx" })
	void makesEachFormat(String format) throws Exception {
		Path report = fixture.render("", PLACES, format, new NullProgressMonitor());
		assertTrue(Files.size(report) > 1000);
	}

	@Test
	void keepsTurkishLettersAndSortsThemAsTurksDo() throws Exception {
		PdfText pdf = PdfText.of(fixture.render("", PLACES + Fixture.label("ğĞ ıI iİ şŞ çÇ öÖ üÜ âÂ ₺ ○ ∅ ◐ ● ❝ § – “”"),
				"pdf", new NullProgressMonitor()));
		assertTrue(pdf.flat().contains("4 Çınar Iğdır Iğdır İzmir Şişli"), pdf.text());
		assertTrue(pdf.flat().contains("ğĞ ıI iİ şŞ çÇ öÖ üÜ âÂ ₺ ○ ∅ ◐ ● ❝ § – “”"), pdf.text());
		assertEquals(List.of(), pdf.fontsNotEmbedded());
	}

	@ParameterizedTest
	@ValueSource(strings = { "tr-TR", "en-US", "az-AZ", "de-DE" })
	void dependsOnNoLocaleOfTheProcess(String base) throws Exception {
		Locale before = Locale.getDefault();
		Locale display = Locale.getDefault(Category.DISPLAY);
		Locale format = Locale.getDefault(Category.FORMAT);
		try {
			Locale.setDefault(Locale.forLanguageTag(base));
			PdfText pdf = PdfText.of(fixture.render("", PLACES, "pdf", new NullProgressMonitor()));
			assertTrue(pdf.flat().contains("4 Çınar"), pdf.text());
			assertEquals(Locale.forLanguageTag(base), Locale.getDefault());
			assertEquals(Locale.forLanguageTag(base), Locale.getDefault(Category.FORMAT));
		} finally {
			Locale.setDefault(before);
			Locale.setDefault(Category.DISPLAY, display);
			Locale.setDefault(Category.FORMAT, format);
		}
	}

	@Test
	void anErrorInTheTemplateIsAFailure() {
		String wrong = PLACES.replace("Total.countDistinct", "Total.noSuchThing");
		CoreException failure = assertThrows(CoreException.class,
				() -> fixture.render("", wrong, "html", new NullProgressMonitor()));
		assertTrue(failure.getMessage().contains("t.rptdesign"), failure.getMessage());
	}

	@Test
	void whatIsNoTemplateIsRefused() {
		assertThrows(CoreException.class, () -> fixture.render("<broken", "", "pdf", new NullProgressMonitor()));
	}
}

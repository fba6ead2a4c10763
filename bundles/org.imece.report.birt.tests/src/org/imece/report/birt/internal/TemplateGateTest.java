/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.report.birt.internal;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a template may not contain. */
class TemplateGateTest {

	@TempDir
	Path folder;
	private Fixture fixture;

	@BeforeEach
	void prepare() throws Exception {
		fixture = new Fixture(folder);
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"<image id=\"20\"><property name=\"source\">url</property><expression name=\"uri\" type=\"constant\">http://localhost/x.png</expression></image>",
			"<image id=\"20\"><property name=\"source\">file</property><expression name=\"uri\" type=\"constant\">/etc/hostname</expression></image>",
			"<image id=\"20\"><property name=\"source\">file</property><expression name=\"uri\" type=\"constant\">../x.png</expression></image>",
			"<image id=\"20\"><property name=\"source\">file</property><expression name=\"uri\">params[\"x\"].value</expression></image>",
			"<label id=\"20\"><property name=\"backgroundImage\">file:/etc/hostname</property></label>",
			"<label id=\"20\"><property name=\"eventHandlerClass\">org.example.Handler</property></label>",
			"<text id=\"20\"><property name=\"contentType\">html</property><text-property name=\"content\"><![CDATA[<img src=\"file:///etc/hostname\">]]></text-property></text>",
			"<text id=\"20\"><property name=\"contentType\">auto</property><text-property name=\"content\"><![CDATA[<script>alert(1)</script>]]></text-property></text>",
			"<text id=\"20\"><property name=\"contentType\">html</property><text-property name=\"content\"><![CDATA[<b onclick=\"x()\">x</b>]]></text-property></text>",
			"<text id=\"20\"><property name=\"contentType\">html</property><text-property name=\"content\"><![CDATA[<value-of format=\"html\">params[\"x\"].value</value-of>]]></text-property></text>",
			"<text-data id=\"20\"><expression name=\"valueExpr\">\"x\"</expression><property name=\"contentType\">html</property></text-data>",
			"<grid id=\"20\"><column id=\"21\"/><row id=\"22\"><cell id=\"23\"><text-data id=\"24\"><expression name=\"valueExpr\">\"x\"</expression></text-data></cell></row></grid>" })
	void isRefused(String body) {
		CoreException refusal = assertThrows(CoreException.class,
				() -> fixture.render("", body, "html", new NullProgressMonitor()));
		assertTrue(refusal.getMessage().contains("t.rptdesign"), refusal.getMessage());
		assertFalse(Files.exists(folder.resolve("out.html")), "refused before anything is written");
	}

	@Test
	void otherDataSourcesAreRefused() {
		String source = "<data-sources><oda-data-source extensionID=\"org.eclipse.datatools.enablement.oda.xml\" name=\"x\" id=\"40\"/></data-sources>";
		assertThrows(CoreException.class,
				() -> fixture.render(source, Fixture.label("x"), "html", new NullProgressMonitor()));
	}

	@Test
	void archivesAreRefused() {
		String archives = "<list-property name=\"scriptLibs\"><structure><property name=\"name\">x.jar</property></structure></list-property>";
		assertThrows(CoreException.class,
				() -> fixture.render(archives, Fixture.label("x"), "html", new NullProgressMonitor()));
	}

	@Test
	void plainTextAndFormattedTextPass() {
		assertDoesNotThrow(() -> fixture.render("",
				"<text id=\"20\"><property name=\"contentType\">html</property><text-property name=\"content\"><![CDATA[<b>x</b> <i>y</i>]]></text-property></text>",
				"html", new NullProgressMonitor()));
	}
}

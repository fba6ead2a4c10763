/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.report.birt.internal;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.osgi.framework.Bundle;

/**
 * The fonts of all reports: DejaVu, with every letter of Turkish and the signs of the matrix. They are unpacked to a
 * real folder, since BIRT reads no fonts from jars, and embedded in each PDF. What BIRT would take instead (the Type 1
 * fonts that every PDF reader has) lacks ğ, ş and İ and leaves them out without a word.
 */
final class Fonts {

	static final String SANS = "DejaVu Sans Condensed";
	static final String SERIF = "DejaVu Serif Condensed";
	static final String MONOSPACE = "DejaVu Sans Mono";

	/** Families that a template may name without their being embedded, and what they become. */
	private static final Map<String, List<String>> ALIASES = Map.of( //
			SANS, List.of("sans-serif", "Helvetica", "Arial", "Verdana", "Calibri", "Segoe UI", "SansSerif", "Symbol"),
			SERIF, List.of("serif", "cursive", "fantasy", "Times-Roman", "Times", "Times New Roman", "Georgia", "Cambria",
					"Serif", "ZapfDingbats"),
			MONOSPACE, List.of("monospace", "Courier", "Courier New", "Consolas", "Monospaced"));

	private static final String SOURCE = "net/sf/jasperreports/fonts/dejavu";

	private final Path folder;

	/** @param folder where fonts and their configuration are unpacked */
	Fonts(Path folder) {
		this.folder = folder;
	}

	/** Unpacks what is not there yet, makes the fonts known to charts, and returns the configuration for BIRT. */
	URL install(Bundle source) throws IOException {
		Path fonts = Files.createDirectories(folder.resolve(source.getVersion().toString()));
		for (URL entry : Collections.list(source.findEntries(SOURCE, "*", false))) {
			String name = entry.getPath().substring(entry.getPath().lastIndexOf('/') + 1);
			Path target = fonts.resolve(name);
			if ((name.endsWith(".ttf") || name.equals("LICENSE")) && !Files.exists(target)) {
				unpack(entry, target);
			}
			if (name.endsWith(".ttf")) {
				register(target);
			}
		}
		Path configuration = folder.resolve("fontsConfig.xml");
		Files.writeString(configuration, configuration(fonts));
		return configuration.toUri().toURL();
	}

	private static void unpack(URL entry, Path target) throws IOException {
		Path part = target.resolveSibling(target.getFileName() + ".part");
		try (InputStream in = entry.openStream()) {
			Files.copy(in, part, StandardCopyOption.REPLACE_EXISTING);
		}
		Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
	}

	/** Charts are drawn by Java, which has fonts of its own. */
	private static void register(Path font) throws IOException {
		try {
			GraphicsEnvironment.getLocalGraphicsEnvironment()
					.registerFont(Font.createFont(Font.TRUETYPE_FONT, font.toFile()));
		} catch (FontFormatException e) {
			throw new IOException(font + ": " + e.getMessage(), e);
		}
	}

	private static String configuration(Path fonts) {
		String aliases = ALIASES.entrySet().stream()
				.flatMap(family -> family.getValue().stream()
						.map(alias -> mapping(alias, family.getKey()) + mapping(alias.toLowerCase(Locale.ROOT),
								family.getKey())))
				.distinct().collect(Collectors.joining());
		return """
				<?xml version="1.0" encoding="UTF-8"?>
				<font>
				  <font-paths><path path="%s"/></font-paths>
				  <font-aliases>
				%s  </font-aliases>
				  <composite-font name="all-fonts">
				    <font-mapping><mapping font-family="%s"/></font-mapping>
				    <block name="Default" range-start="0" range-end="10ffff" font-family="%s"/>
				  </composite-font>
				</font>
				""".formatted(escaped(fonts.toString()), aliases, SANS, SANS);
	}

	private static String mapping(String alias, String family) {
		return "    <mapping name=\"" + alias + "\" font-family=\"" + family + "\"/>\n";
	}

	private static String escaped(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
	}
}

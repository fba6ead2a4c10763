/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.report.birt.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * Makes the page that BIRT writes a document: without the scripts it adds for its web viewer, with a policy that lets it
 * fetch and run nothing, and with its language, which screen readers need.
 */
final class HtmlMend {

	private static final Pattern SCRIPT = Pattern.compile("<script\\b.*?</script>\\s*",
			Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
	private static final String POLICY = """
			<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">
			<meta name="viewport" content="width=device-width, initial-scale=1">
			<style type="text/css">body { max-width: 200mm; margin: 0 auto; padding: 0 4mm; }</style>
			""";

	private HtmlMend() {
	}

	static void mend(Path page, String language) throws IOException {
		String html = Files.readString(page, StandardCharsets.UTF_8);
		html = SCRIPT.matcher(html).replaceAll("");
		html = html.replaceFirst("<html>", "<html lang=\"" + language + "\">");
		html = html.replaceFirst("(<head>\\s*)", "$1" + POLICY);
		Files.writeString(page, html, StandardCharsets.UTF_8);
	}
}

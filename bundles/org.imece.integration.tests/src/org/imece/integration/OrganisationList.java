/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.integration;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;

/** A list of organisations as a spreadsheet program in Turkey writes it: windows-1254, semicolons, CRLF. */
final class OrganisationList {

	private static final String[] PLACES = { "İstanbul", "Iğdır", "Şanlıurfa", "Çanakkale", "Muğla", "Gümüşhane",
			"Diyarbakır" };
	private static final String[] THEMES = { "Çevre", "Eğitim", "Gönüllülük", "Dayanışma", "Işık", "Gençlik" };

	private OrganisationList() {
	}

	static Path write(Path file, int rows) throws IOException {
		StringBuilder text = new StringBuilder("Kurum adı;İl;Tür\r\n");
		for (int i = 0; i < rows; i++) {
			text.append("%s %s Derneği %03d;%s;STK\r\n".formatted(PLACES[i % PLACES.length],
					THEMES[i % THEMES.length], i, PLACES[i % PLACES.length]));
		}
		return Files.write(file, text.toString().getBytes(Charset.forName("windows-1254")));
	}
}

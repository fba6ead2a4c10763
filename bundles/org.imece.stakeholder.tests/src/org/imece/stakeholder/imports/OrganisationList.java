/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.stakeholder.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.imece.stakeholder.party.RegisterNumber;
import org.imece.stakeholder.vocabulary.Provinces;
import org.imece.stakeholder.vocabulary.Provinces.Province;

/** Lists of made-up organisations, with Turkish letters in every row. */
final class OrganisationList {

	private static final String[] TOPICS = { "Çevre", "Gençlik", "Şehir", "Eğitim", "Iğdır Sığır", "Göç", "Üretici" };
	private static final String[] FORMS = { "Derneği", "Vakfı", "A.Ş.", "Ltd. Şti.", "Federasyonu", "Kooperatifi" };
	static final String HEADER = "Kurum Adı;Kısa Ad;İl;İlçe;Sektör;Web;E-posta;Telefon;Çalışan Sayısı;Kuruluş Tarihi;Vergi No;Not";

	private OrganisationList() {
	}

	/** The table with so many rows. */
	static String semicolons(int rows) {
		List<Province> provinces = List.copyOf(new Provinces().all());
		List<String> lines = new ArrayList<>(List.of(HEADER));
		for (int i = 1; i <= rows; i++) {
			Province province = provinces.get(i % provinces.size());
			lines.add("%s %s %d. %s;%s%d;%s;Merkez;%02d.%d;www.ornek%d.org.tr;bilgi@ornek%d.org.tr;0312 000 %04d;%s;%02d.%02d.%d;%s;\"%d. satır; ağaç, şehir\nve \"\"göl\"\"\""
					.formatted(province.name(), TOPICS[i % TOPICS.length], i, FORMS[i % FORMS.length], "KA", i,
							i % 2 == 0 ? province.name().toUpperCase(Locale.of("tr")) : province.name(), 10 + i % 23,
							i % 9 + 1, i, i, i % 10000, i % 3 == 0 ? "1." + "%03d".formatted(i % 1000) : "" + i % 500,
							1 + i % 28, 1 + i % 12, 1950 + i % 70, vkn(i), i));
		}
		return String.join("\r\n", lines) + "\r\n";
	}

	/** A tax number with the right check digit. */
	static String vkn(int number) {
		String nine = "%09d".formatted(100_000_000 + number * 7919L % 800_000_000);
		for (int digit = 0; digit < 10; digit++) {
			if (new RegisterNumber("VKN", nine + digit).fault().isEmpty()) {
				return nine + digit;
			}
		}
		throw new IllegalStateException("One of ten digits fits");
	}
}

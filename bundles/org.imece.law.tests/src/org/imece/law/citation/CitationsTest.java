/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.law.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitationsTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			9901 sayılı Kanunun 10 uncu maddesinin birinci fıkrasının (a) bendinin (5) numaralı alt bendi | TR/law/9901 art_10__para_1__point_a__subpoint_5
			4721 sayılı Kanunun 61 inci maddesi ile 79 uncu maddesinin üçüncü fıkrası | TR/law/4721 art_61; TR/law/4721 art_79__para_3
			213 sayılı Vergi Usul Kanununun mükerrer 298 inci maddesi | TR/law/213 art_muk_298
			6102 s. TTK m. 88/6 | TR/law/6102 art_88__para_6
			Anayasa m. 33 | TR/constitution/2709 art_33
			9901 sayılı Kanunun ek 2 nci maddesi | TR/law/9901 art_ek_2
			bu Kanunun 32 nci maddesinin (s) bendi | self art_32__point_s
			5 ilâ 9 uncu maddeler | self art_5..art_9
			9 ve 19 uncu maddelerinin üçüncü fıkraları | self art_9; self art_19__para_3
			26/A maddesinin son fıkrası | self art_26-A__para_last
			16/12/1997 tarihli ve 23202 sayılı 2. Mükerrer Resmî Gazete | TR/gazette/1997-12-16/23202/m2
			703 sayılı Kanun Hükmünde Kararnamenin 19 uncu maddesi | TR/decree-law/703 art_19
			5253 sayılı Kanunun 3 üncü maddesi. Aynı Kanunun 4 üncü maddesi | TR/law/5253 art_3; TR/law/5253 art_4
			""")
	void findsTurkish(String text, String expected) {
		assertEquals(expected, found(text, "tr"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Article 19a(1) of Directive 2013/34/EU | EU/celex/32013L0034 art_19a__para_1
			Council Directive 83/349/EEC | EU/celex/31983L0349
			Regulation (EU) No 537/2014 of the European Parliament | EU/celex/32014R0537
			Regulation (EU) 2016/679 | EU/celex/32016R0679
			Art. 9(2)(d) GDPR | EU/celex/32016R0679 art_9__para_2__point_d
			Article 2(1), point (a), of this Directive | self art_2__para_1__point_a
			Articles 12, 13 and 14 | self art_12; self art_13; self art_14
			02024L1760-20250417 | EU/celex/32024L1760
			http://data.europa.eu/eli/dir/2022/2464/oj | EU/celex/32022L2464
			OJ L, 2024/1760, 5.7.2024 | EU/oj/L/2024/1760/2024-07-05
			Case T-101/09 | EU/celex/62009TJ0101
			Annex I to Regulation (EC) No 1606/2002 | EU/celex/32002R1606 anx_I
			""")
	void findsEuropean(String text, String expected) {
		assertEquals(expected, found(text, "en"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			article 6 de la loi du 27 juin 1921 | BE/law/1921-06-27 art_6
			KB van 28 juni 2019, art. 6, § 1 | BE/decree/2019-06-28 art_6__para_1
			eli/loi/2019/03/23/2019040586/justel | BE/numac/2019040586
			art. 3:44 CSA | BE/justel/2019A40586 art_3.44
			""")
	void findsBelgian(String text, String expected) {
		assertEquals(expected, found(text, "fr"));
	}

	private static String found(String text, String language) {
		return Citations.in(text, language).stream()
				.map(one -> one.targetKey() + ' ' + one.path() + (one.lastPath().isEmpty() ? "" : ".." + one.lastPath()))
				.map(String::strip).collect(Collectors.joining("; "));
	}
}

/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.search.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All forms of a word of the field have one stem, and it is no stem of another word. */
class TurkishStemsTest {

	private static List<String> stems(String word) {
		return Words.of(Fields.analyzer(), "stem_tr", word);
	}

	@ParameterizedTest
	@CsvSource({ "kanun,kanunun kanununun Kanuna kanunlarında KANUNLARDAN kanuni",
			"vakif,vakıf vakfı vakfın vakfa VAKIFLAR vakıflarca vakıftan", "yardim,yardım yardımın yardımlar YARDIMDAN",
			"bagis,bağış bağışı bağışlar bağışların bağışlardan", "vergi,vergi vergisi vergisinden vergiler",
			"madde,madde maddesi maddesinin MADDELERİNDE", "sermaye,sermaye sermayesi sermayenin",
			"beyanname,beyanname beyannamesi beyannameler", "denetim,denetim denetimi denetiminde",
			"indirim,indirim indirimi İNDİRİMİN", "kurulus,kuruluş kuruluşu kuruluşların",
			"uye,üye üyesi üyelik üyelerinden", "turkiye,Türkiye TÜRKİYE Türkiye’nin Türkiyenin" })
	void formsOfOneWordMeet(String stem, String forms) {
		for (String form : forms.split(" ")) {
			assertTrue(stems(form).contains(stem), () -> form + " has " + stems(form));
		}
	}

	@Test
	void otherWordsStayApart() {
		assertFalse(stems("kan").contains("kanun"));
		assertFalse(stems("kanun").contains("kan"));
		assertFalse(stems("yardımcısı").contains("yardim"));
		assertFalse(stems("bağışıklık").contains("bagis"));
		assertEquals(List.of("kan"), stems("kan"));
	}
}

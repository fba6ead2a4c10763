/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.literature.internal.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatexTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '§', value = { //
			"Ke{\\c{s}}i{\\c c}i | Keşiçi", //
			"{\\.I}stanbul, \\.{I}zmir, {\\.{I}}{\\c{c}}el | İstanbul, İzmir, İçel", //
			"Y{\\i}ld{\\i}z, K\\i rklareli, \\i{}ld{\\i}r | Yıldız, Kırklareli, ıldır", //
			"{\\\"O}z{\\u{g}}{\\\"u}r, \\u{G}\\\"{u}ven, \\c{S}i{\\c{s}}li | Özğür, Ğüven, Şişli", //
			"s{\\\"u}rd{\\\"u}r{\\\"u}lebilirlik~raporu | sürdürülebilirlik raporu", //
			"\\.{i}nsan, na\\\"{\\i}f, caf\\'e, \\'{\\i} | insan, naïf, café, í", //
			"\\aa, \\o, \\ss{} und \\ae; {\\L}\\'od\\'z | å, ø, ß und æ; Łódź", //
			"\\^{a}, \\~n, \\v{s}, \\H{o}, \\k{a}, \\={a}, \\r{u} | â, ñ, š, ő, ą, ā, ů", //
			"\\emph{Sosyal} \\textit{ve} {\\bf kamu} | Sosyal ve kamu", //
			"10--12, a --- b | 10–12, a — b", //
			"``Biz'' dedi; it's | “Biz” dedi; it's", //
			"A \\& B, 5\\%, \\$3, a\\_b, \\#1, \\{x\\} | A & B, 5%, $3, a_b, #1, {x}", //
			"x $\\alpha^2$ y | x $\\alpha^2$ y", //
			"\\unknown{z} | \\unknownz", //
			"{KSS} in {T}{\\\"u}rkiye | KSS in Türkiye" })
	void becomesCharacters(String latex, String text) {
		assertEquals(text, Latex.decode(latex));
	}

	@Test
	void survivesWhatIsCutOff() {
		assertEquals("abc\\", Latex.decode("abc\\"));
		assertEquals("a", Latex.decode("a\\c"));
		assertEquals("a", Latex.decode("a\\c{"));
		assertEquals("a $b", Latex.decode("a $b"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '§', value = { "A & B %5 #1 $2 a_b {c} ~ ^ \\ – —", "İ ı ş ğ “x”" })
	void comesBack(String text) {
		assertEquals(text, Latex.decode(Latex.encode(text)));
	}

	@Test
	void addressesKeepTheirSigns() {
		assertEquals("https://a.org/~x/a--b_c%20d", Latex.decodeAddress("\\url{https://a.org/~x/a--b\\_c\\%20d}"));
	}
}

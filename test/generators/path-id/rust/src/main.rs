//! Reads a pattern and texts, one per line in hexadecimal digits, and writes for each text whether the pattern is in it.

use std::error::Error;
use std::io::stdin;

use regex::Regex;

fn main() -> Result<(), Box<dyn Error>> {
    let mut lines = stdin().lines();
    let expression = Regex::new(&decode(&lines.next().ok_or("no pattern")??)?)?;
    for line in lines {
        println!("{}", expression.is_match(&decode(&line?)?));
    }
    Ok(())
}

fn decode(line: &str) -> Result<String, Box<dyn Error>> {
    let bytes: Result<Vec<u8>, _> =
        (0..line.len()).step_by(2).map(|start| u8::from_str_radix(&line[start..start + 2], 16)).collect();
    Ok(String::from_utf8(bytes?)?)
}

//! Reads a document in JSON from stdin, and writes a client of it to stdout.

use std::error::Error;

use progenitor::{GenerationSettings, Generator, InterfaceStyle};

fn main() -> Result<(), Box<dyn Error>> {
    let document = serde_json::from_reader(std::io::stdin())?;
    let mut settings = GenerationSettings::default();
    settings.with_interface(InterfaceStyle::Builder);
    let tokens = Generator::new(&settings).generate_tokens(&document)?;
    print!("{}", prettyplease::unparse(&syn::parse2(tokens)?));
    Ok(())
}
